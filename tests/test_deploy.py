"""The files in deploy/ fit the service: its metrics, its port, its user, its signals."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml
from flask.testing import FlaskClient

from factbox.version import __version__

ROOT = Path(__file__).parents[1]
DEPLOY = ROOT / "deploy"


def kubernetes(name: str) -> Any:
    return yaml.safe_load((DEPLOY / "kubernetes" / f"{name}.yaml").read_text())


@pytest.fixture
def metrics(client: FlaskClient) -> set[str]:
    client.post("/v1/parse", json={"text": "Nothing."})
    text = client.get("/metrics").get_data(as_text=True)
    return set(re.findall(r"^(factbox_\w+?)(?:\{| )", text, re.MULTILINE)) | set(
        re.findall(r"^# TYPE (factbox_\w+)", text, re.MULTILINE)
    )


def test_the_dashboard_and_the_alerts_ask_only_for_metrics_that_exist(metrics: set[str]) -> None:
    dashboard = json.loads((DEPLOY / "grafana" / "dashboard.json").read_text())
    queries = [target["expr"] for panel in dashboard["panels"] for target in panel["targets"]]
    alerts = yaml.safe_load((DEPLOY / "prometheus" / "alerts.yaml").read_text())
    queries += [rule["expr"] for group in alerts["groups"] for rule in group["rules"]]
    asked = {name for query in queries for name in re.findall(r"factbox_\w+", query)}
    assert len(queries) > 12
    assert asked - {f"{name}_bucket" for name in metrics} - metrics == set()


def test_the_deployment_runs_as_the_images_user_without_rights_and_probes_what_is_served(client: FlaskClient) -> None:
    pod = kubernetes("deployment")["spec"]["template"]["spec"]
    (container,) = pod["containers"]
    assert pod["securityContext"]["runAsUser"] == 10001
    assert "USER 10001" in (ROOT / "Dockerfile").read_text()
    assert container["securityContext"]["readOnlyRootFilesystem"]
    assert pod["enableServiceLinks"] is False
    for probe in ("startupProbe", "readinessProbe", "livenessProbe"):
        assert client.get(container[probe]["httpGet"]["path"]).status_code == 200
    assert container["livenessProbe"]["httpGet"]["path"] == "/livez"


def test_every_kubernetes_file_selects_the_same_pods() -> None:
    labels = kubernetes("deployment")["spec"]["template"]["metadata"]["labels"]
    assert kubernetes("service")["spec"]["selector"] == labels
    assert kubernetes("pdb")["spec"]["selector"]["matchLabels"] == labels
    (chosen,) = kubernetes("networkpolicy")["spec"]["podSelector"]["matchExpressions"]
    assert chosen["values"] == [labels[chosen["key"]], kubernetes("worker")["metadata"]["name"]]


def documents(name: str) -> list[Any]:
    return list(yaml.safe_load_all((DEPLOY / "kubernetes" / f"{name}.yaml").read_text()))


def variables(pod: Any) -> dict[str, str]:
    return {one["name"]: one["value"] for one in pod["containers"][0].get("env", ())}


def test_pods_share_their_jobs_with_workers_in_one_redis_that_loses_nothing() -> None:
    pods = [kubernetes(name)["spec"]["template"]["spec"] for name in ("deployment", "worker")]
    assert kubernetes("deployment")["spec"]["replicas"] == 2
    (broker,) = {variables(pod)["FACTBOX_JOBS_BROKER"] for pod in pods}
    kept, service, wall = documents("redis")
    assert broker == f"redis://{service['metadata']['name']}:{service['spec']['ports'][0]['port']}/0"
    command = " ".join(kept["spec"]["template"]["spec"]["containers"][0]["args"])
    for promise in ("--appendonly yes", "--appendfsync always", "--maxmemory-policy noeviction"):
        assert promise in command
    labels = kept["spec"]["template"]["metadata"]["labels"]
    assert service["spec"]["selector"] == wall["spec"]["podSelector"]["matchLabels"] == labels
    allowed = [one["podSelector"]["matchLabels"] for one in wall["spec"]["ingress"][0]["from"]]
    assert allowed == [kubernetes(name)["spec"]["selector"]["matchLabels"] for name in ("deployment", "worker")]
    assert wall["spec"]["egress"] == []


def test_compose_has_the_same_three() -> None:
    services = yaml.safe_load((DEPLOY / "compose.yaml").read_text())["services"]
    assert list(services) == ["factbox", "worker", "redis"]
    assert services["worker"]["command"] == ["factbox", "work"]
    assert services["worker"]["environment"] == services["factbox"]["environment"]
    assert "appendfsync always" in " ".join(services["redis"]["command"]).replace("--", "")
    for service in services.values():
        assert service["read_only"]
        assert service["cap_drop"] == ["ALL"]


def test_the_image_has_what_jobs_in_redis_need() -> None:
    assert "-r requirements/jobs.txt" in (ROOT / "Dockerfile").read_text()
    assert {"dramatiq", "redis"} <= set(re.findall(r"^([a-z]+)==", (ROOT / "requirements/jobs.txt").read_text(), re.M))


def test_the_image_that_kubernetes_pulls_is_the_one_that_make_builds() -> None:
    (container,) = kubernetes("deployment")["spec"]["template"]["spec"]["containers"]
    (worker,) = kubernetes("worker")["spec"]["template"]["spec"]["containers"]
    assert container["image"] == worker["image"] == f"factbox:{__version__}"
    build = subprocess.run(["make", "-n", "image"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    assert f"-t {container['image']} " in build
    compose = yaml.safe_load((DEPLOY / "compose.yaml").read_text())["services"]["factbox"]["image"]
    assert f"-t {compose} " in build


def test_the_image_works_where_nothing_can_be_written() -> None:
    dockerfile = (ROOT / "Dockerfile").read_text()
    assert re.findall(r"^WORKDIR (\S+)", dockerfile.split("FROM ${PYTHON_IMAGE}\n")[-1], re.MULTILINE) == [
        "/opt/factbox"
    ]
    assert "chown" not in dockerfile


def test_the_network_policy_lets_no_pod_reach_private_or_metadata_addresses() -> None:
    import ipaddress

    (web,) = [rule for rule in kubernetes("networkpolicy")["spec"]["egress"] if "ipBlock" in rule["to"][0]]
    closed = [ipaddress.ip_network(cidr) for cidr in web["to"][0]["ipBlock"]["except"]]
    for address in (
        "10.1.2.3",
        "127.0.0.1",
        "169.254.169.254",
        "172.20.0.1",
        "192.168.1.1",
        "100.100.100.200",
        "168.63.129.16",
        "224.0.0.1",
    ):
        assert any(ipaddress.ip_address(address) in network for network in closed), address


def test_compose_is_as_closed_as_the_deployment() -> None:
    service = yaml.safe_load((DEPLOY / "compose.yaml").read_text())["services"]["factbox"]
    assert service["read_only"]
    assert service["cap_drop"] == ["ALL"]
    assert {"pids_limit", "mem_limit", "healthcheck", "tmpfs"} <= service.keys()


def test_grace_periods_outlast_the_drain() -> None:
    from factbox.settings import Settings

    drain = Settings().drain_timeout
    assert kubernetes("deployment")["spec"]["template"]["spec"]["terminationGracePeriodSeconds"] > drain
    assert (
        int(
            yaml.safe_load((DEPLOY / "compose.yaml").read_text())["services"]["factbox"]["stop_grace_period"].rstrip(
                "s"
            )
        )
        > drain
    )
    unit = (DEPLOY / "systemd" / "factbox.service").read_text()
    assert int(re.search(r"TimeoutStopSec=(\d+)", unit)[1]) > drain  # type: ignore[index]


def test_the_health_check_of_the_image_fails_where_nothing_listens() -> None:
    (command,) = re.findall(
        r'HEALTHCHECK.*?CMD \["python", "-c", "(.*?)"\]', (ROOT / "Dockerfile").read_text(), re.DOTALL
    )
    done = subprocess.run([sys.executable, "-c", command], env={"FACTBOX_PORT": "1"}, capture_output=True)
    assert done.returncode != 0


def test_the_locks_have_hashes_and_name_no_index() -> None:
    for path in (ROOT / "requirements").glob("*.txt"):
        text = path.read_text()
        assert "--index-url" not in text
        pins = re.findall(r"^[a-z0-9][\w.-]*==", text, re.MULTILINE | re.IGNORECASE)
        assert pins
        assert len(re.findall(r"==\S+ \\\n    --hash=sha256:", text)) >= len(pins) - text.count(" ; ")
