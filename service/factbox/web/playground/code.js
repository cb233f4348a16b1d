// The request as code that repeats it exactly. A key is never written into it: it is read from FACTBOX_KEY.

export const LANGUAGES = { curl: curl, Python: python, JavaScript: javaScript };

function curl(address, request, locked) {
  const key = locked ? ` \\\n  -H "Authorization: Bearer $FACTBOX_KEY"` : "";
  return `curl -sS ${shell(address)} \\\n  -H 'Content-Type: application/json'${key} \\\n  --data-binary @- <<'FACTBOX'\n${JSON.stringify(request)}\nFACTBOX\n`;
}

const shell = (text) => `'${text.replaceAll("'", `'\\''`)}'`;

function python(address, request, locked) {
  const key = locked ? `\n    headers={"Authorization": f"Bearer {os.environ['FACTBOX_KEY']}"},` : "";
  return `${locked ? "import os\n\n" : ""}import requests

# offsets: "utf16" counts as JavaScript does; leave it out to count as Python does.
request = ${pythonLiteral(request)}
response = requests.post(
    ${JSON.stringify(address)},
    json=request,${key}
    timeout=60,
)
response.raise_for_status()
print(response.text)
`;
}

function javaScript(address, request, locked) {
  const key = locked ? `, Authorization: \`Bearer \${process.env.FACTBOX_KEY}\`` : "";
  return `const request = ${JSON.stringify(request, null, 2)};
const response = await fetch(${JSON.stringify(address)}, {
  method: "POST",
  headers: { "Content-Type": "application/json"${key} },
  body: JSON.stringify(request),
});
if (!response.ok) throw new Error(await response.text());
console.log(await response.text());
`;
}

/** JSON values as Python writes them; what JSON escapes in strings means the same there. */
export function pythonLiteral(value, depth = 0) {
  const inner = "    ".repeat(depth + 1);
  const end = "    ".repeat(depth);
  if (value === true) return "True";
  if (value === false) return "False";
  if (value === null || value === undefined) return "None";
  if (Array.isArray(value)) return `[${value.map((one) => pythonLiteral(one, depth)).join(", ")}]`;
  if (typeof value !== "object") return JSON.stringify(value);
  const rows = Object.entries(value).map(([name, one]) => `${inner}${JSON.stringify(name)}: ${pythonLiteral(one, depth + 1)},\n`);
  return rows.length === 0 ? "{}" : `{\n${rows.join("")}${end}}`;
}
