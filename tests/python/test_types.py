"""The package with type checkers: mypy, pyright, and mypy's stubtest, which compares the stubs with the module."""

import ast
import json
import os
import pathlib
import re
import subprocess
import sys

import pytest
import volcredis

pytest.importorskip("mypy")
pytest.importorskip("pyright")

PACKAGE = pathlib.Path(volcredis.__file__).parent
VALUES = {
    "str": '"x"',
    "int": "1",
    "float": "1.5",
    "bool": "True",
    "str | datetime.datetime": "datetime.datetime.now(datetime.timezone.utc)",
}
HEAD = [
    "# pyright: strict, reportUnusedImport=false",
    "import datetime",
    "import volcredis",
    "from volcredis import models",
]
CLIENT = 'client = volcredis.Client("cn-beijing", timeout=datetime.timedelta(seconds=5))'


def mypy(path):
    """Returns the messages of mypy for a program, by lines."""
    command = [sys.executable, "-m", "mypy", "--strict", "--no-error-summary", "--hide-error-context"]
    command += ["--cache-dir", str(path.parent / "cache"), str(path)]
    result = subprocess.run(command, capture_output=True, text=True, cwd=path.parent, check=False)
    assert not result.stderr, result.stderr
    return {int(line.split(":")[1]): line for line in result.stdout.splitlines() if ": error:" in line}


def pyright(path):
    """Returns the messages of pyright for a program, by lines."""
    command = [sys.executable, "-m", "pyright", "--outputjson", "--pythonpath", sys.executable, str(path)]
    # Otherwise it looks for updates on the network.
    environment = {**os.environ, "PYRIGHT_PYTHON_IGNORE_WARNINGS": "1"}
    result = subprocess.run(command, capture_output=True, text=True, cwd=path.parent, check=False, env=environment)
    assert result.stdout, result.stderr
    report = json.loads(result.stdout)
    assert report["summary"]["filesAnalyzed"] == 1
    return {found["range"]["start"]["line"] + 1: found["message"] for found in report["generalDiagnostics"]}


@pytest.fixture(params=[mypy, pyright], ids=lambda checker: checker.__name__)
def check(request, tmp_path):
    """Returns a function that runs a type checker on the lines of a program."""

    def look(program):
        path = tmp_path / "program.py"
        path.write_text("\n".join(program) + "\n")
        return request.param(path)

    return look


def methods(stub, name):
    """Yields the methods of actions in a class of a stub: name, types of parameters, required parameters, result."""
    tree = ast.parse((PACKAGE / stub).read_text())
    owner = next(node for node in tree.body if isinstance(node, ast.ClassDef) and node.name == name)
    for method in owner.body:
        returns = ast.unparse(method.returns) if getattr(method, "returns", None) else ""
        if "models." in returns:
            arguments = method.args.kwonlyargs
            types = {argument.arg: ast.unparse(argument.annotation) for argument in arguments}
            required = {
                argument.arg
                for argument, default in zip(arguments, method.args.kw_defaults, strict=True)
                if default is None
            }
            yield method.name, types, required, returns


def value(annotation):
    """Returns a value of a type."""
    annotation = annotation.removesuffix(" | None")
    if annotation.startswith("Iterable["):
        return f"[{value(annotation[len('Iterable[') : -1])}]"
    if annotation.startswith("models._"):
        return '"anything"'
    return VALUES.get(annotation, '{"Key": "x"}')


def call(name, types, names, owner="client"):
    return f"{owner}.{name}({', '.join(f'{each}={value(types[each])}' for each in types if each in names)})"


def item_and_response(returns):
    """Returns the types of items and pages of an iterator."""
    return re.fullmatch(r"_volcredis\.\w+\[(.+), (.+)\]", returns).groups()


def test_every_method_is_accepted(check):
    program = [*HEAD, CLIENT]
    blocking = list(methods("generated/methods.pyi", "Methods"))
    assert len(blocking) == 106
    for number, (name, types, _, response) in enumerate(blocking):
        program.append(f"r{number}: {response} = {call(name, types, types)}")
    program += ["", "async def main(client: volcredis.AsyncClient) -> None:"]
    for number, (name, types, _, response) in enumerate(methods("generated/methods.pyi", "AsyncMethods")):
        program.append(f"    a{number}: {response} = await {call(name, types, types)}")
        program.append(f"    print(a{number})")
    program.append("    response: models.DescribeRegionsResponse = await client.send(models.DescribeRegionsRequest())")
    program.append("    print(response)")
    assert check(program) == {}


def test_every_list_is_accepted(check):
    program = [*HEAD, CLIENT]
    lists = list(methods("generated/paginate.pyi", "Paginate"))
    assert len(lists) == 14
    for number, (name, types, _, returns) in enumerate(lists):
        item, response = item_and_response(returns)
        items = call(name, types, types, "client.paginate")
        program += [f"for i{number} in {items}:", f"    j{number}: {item} = i{number}"]
        program += [f"for p{number} in {items}.pages():", f"    q{number}: {response} = p{number}"]
    program += ["", "async def main(client: volcredis.AsyncClient) -> None:"]
    for number, (name, types, _, returns) in enumerate(methods("generated/paginate.pyi", "AsyncPaginate")):
        item, response = item_and_response(returns)
        items = call(name, types, types, "client.paginate")
        program += [
            f"    async for i{number} in {items}:",
            f"        j{number}: {item} = i{number}",
            f"        print(j{number})",
        ]
        program += [
            f"    async for p{number} in {items}.pages():",
            f"        q{number}: {response} = p{number}",
            f"        print(q{number})",
        ]
    assert check(program) == {}


WAITS = [
    ('instance_running("x"', "models.DescribeDBInstanceDetailResponse"),
    ('instance("x", "Running"', "models.DescribeDBInstanceDetailResponse"),
    ('instance_after("x", "RestartDBInstance"', "models.DescribeDBInstanceDetailResponse"),
    ('backup_available("x"', "models.DescribeBackupsBackup"),
    ('task("x"', "models.Task"),
]
OPTIONS = "timeout=5, min_poll_interval=0.5, max_poll_interval=datetime.timedelta(seconds=9), on_progress=tell)"


def test_waits_are_accepted_and_wrong_ones_rejected(check):
    program = [*HEAD, CLIENT, "def tell(progress: volcredis.WaitProgress) -> None:"]
    program.append("    print(progress.state, progress.polls + 1, progress.elapsed / 2)")
    for number, (wait, found) in enumerate(WAITS):
        program.append(f"w{number}: {found} = client.wait.{wait}, {OPTIONS}")
    program.append(f'client.wait.instance_gone("x", {OPTIONS}')
    program += ["", "async def main(client: volcredis.AsyncClient) -> None:"]
    for number, (wait, found) in enumerate(WAITS):
        program += [f"    w{number}: {found} = await client.wait.{wait}, {OPTIONS}", f"    print(w{number})"]
    program.append(f'    await client.wait.instance_gone("x", {OPTIONS}')
    assert check(program) == {}
    wrong = [
        "client.wait.instance_running()",
        "client.wait.instance_running('x', timeout='soon')",
        "client.wait.instance_running('x', on_progress=lambda: None)",
        "client.wait.instance_running('x', no_such_option=1)",
        "client.wait.instance('x')",
        "client.wait.no_such_wait('x')",
    ]
    assert set(check([*HEAD, CLIENT, *wrong])) == {len(HEAD) + 2 + number for number in range(len(wrong))}


def test_signing_is_accepted(check):
    program = [*HEAD, CLIENT, 'signed: volcredis.SignedRequest = client.presign("DescribeRegions")']
    program += ["", "async def main(client: volcredis.AsyncClient) -> None:"]
    program.append('    signed: volcredis.SignedRequest = await client.sign("DescribeRegions", {})')
    program.append('    print(signed, (await client.presign("DescribeRegions")).url.upper())')
    assert check(program) == {}


@pytest.mark.parametrize(
    ("stub", "name", "owner"),
    [("generated/methods.pyi", "Methods", "client"), ("generated/paginate.pyi", "Paginate", "client.paginate")],
)
def test_every_wrong_call_is_rejected(check, stub, name, owner):
    program = [*HEAD, CLIENT]
    for method, types, required, _ in methods(stub, name):
        program.append(call(method, {**types, "no_such_argument": "int"}, {*required, "no_such_argument"}, owner))
        if required:
            program.append(call(method, types, required - {min(required)}, owner))
        for argument in types:
            # A dictionary is an iterable of its keys.
            wrong = "int" if types[argument].startswith("Iterable[") else "wrong"
            program.append(call(method, {**types, argument: wrong}, required | {argument}, owner))
    rejected = check(program)
    first = len(HEAD) + 1
    assert [line for number, line in enumerate(program, 1) if number > first and number not in rejected] == []


def test_attributes_have_types(check):
    program = [
        *HEAD,
        CLIENT,
        "response = client.describe_backups(instance_id='x')",
        "start: datetime.datetime | None = response.backups[0].start_time",
        "raw: str | None = response.backups[0].start_time_raw",
        "request_id: str | None = response.request_id",
        "tag = models.Tag(key='team')",
    ]
    assert check(program) == {}
    wrong = ["response.backups[0].size.upper()", "tag.key = 'x'", "models.Tag(kee='team')"]
    assert set(check([*program, *wrong])) == {len(program) + number for number in (1, 2, 3)}


def test_the_stubs_agree_with_the_module(tmp_path):
    command = [sys.executable, "-m", "mypy.stubtest", "volcredis"]
    result = subprocess.run(command, capture_output=True, text=True, cwd=tmp_path, check=False)
    assert result.returncode == 0, result.stdout
