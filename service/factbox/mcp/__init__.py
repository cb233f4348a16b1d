"""The MCP door (extra `factbox[mcp]`): three tools for agents, over the pool of this machine or a running service.

tools.py    the three tools: what they take, what they answer, what they say of themselves
schemas.py  their arguments and answers, as marshmallow schemas and JSON Schema
backends.py who answers: the pool, or a service by HTTP
recent.py   the last answers, so that the pages of one article belong together
advice.py   what a caller may do about an error
server.py   the official SDK around it: stdio and streamable HTTP
"""
