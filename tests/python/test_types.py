"""What type checkers make of the package: mypy, and its stubtest, which compares the stubs with the module."""

import ast
import pathlib
import subprocess
import sys

import pytest

import volcredis

pytest.importorskip("mypy")

PACKAGE = pathlib.Path(volcredis.__file__).parent
VALUES = {
    "str": '"x"',
    "int": "1",
    "float": "1.5",
    "bool": "True",
    "str | datetime.datetime": "datetime.datetime.now(datetime.timezone.utc)",
}


def methods(stub, kind):
    """The methods for actions in a stub: name, keyword arguments with their types, what must be given, the result."""
    tree = ast.parse((PACKAGE / stub).read_text())
    client = next(node for node in tree.body if isinstance(node, ast.ClassDef))
    for method in client.body:
        returns = getattr(method, "returns", None)
        if isinstance(method, kind) and ast.unparse(returns).startswith("models."):
            arguments = method.args.kwonlyargs
            types = {argument.arg: ast.unparse(argument.annotation) for argument in arguments}
            required = {
                argument.arg
                for argument, default in zip(arguments, method.args.kw_defaults)
                if default is None
            }
            yield method.name, types, required, ast.unparse(returns)


def value(annotation):
    """Something of that type."""
    annotation = annotation.removesuffix(" | None")
    if annotation.startswith("Sequence["):
        return f"[{value(annotation[len('Sequence['):-1])}]"
    if annotation.startswith("models._"):
        return '"anything"'
    return VALUES.get(annotation, '{"Key": "x"}')


def call(name, types, names):
    return f"client.{name}({', '.join(f'{each}={value(types[each])}' for each in types if each in names)})"


def check(tmp_path, program):
    """What mypy says of a program, a line an item."""
    path = tmp_path / "program.py"
    path.write_text("\n".join(program) + "\n")
    command = [sys.executable, "-m", "mypy", "--strict", "--no-error-summary", "--hide-error-context"]
    command += ["--cache-dir", str(tmp_path / "cache"), str(path)]
    result = subprocess.run(command, capture_output=True, text=True, cwd=tmp_path, check=False)
    assert not result.stderr, result.stderr
    return [line for line in result.stdout.splitlines() if ": error:" in line]


HEAD = ["import datetime", "import volcredis", "from volcredis import models"]


def test_every_method_is_accepted(tmp_path):
    program = [*HEAD, 'client = volcredis.Client("cn-beijing", timeout=datetime.timedelta(seconds=5))']
    blocking = list(methods("_client.pyi", ast.FunctionDef))
    assert len(blocking) == 105
    for number, (name, types, _, response) in enumerate(blocking):
        program.append(f"r{number}: {response} = {call(name, types, types)}")
    program += ["", "async def main(client: volcredis.AsyncClient) -> None:"]
    for number, (name, types, _, response) in enumerate(
        methods("_async_client.pyi", ast.AsyncFunctionDef)
    ):
        program.append(f"    a{number}: {response} = await {call(name, types, types)}")
    program.append("    answer: models.DescribeRegionsResponse = await client.send(models.DescribeRegionsRequest())")
    assert check(tmp_path, program) == []


def test_every_wrong_call_is_rejected(tmp_path):
    program = [*HEAD, 'client = volcredis.Client("cn-beijing")']
    for name, types, required, _ in methods("_client.pyi", ast.FunctionDef):
        program.append(call(name, {**types, "no_such_argument": "int"}, {*required, "no_such_argument"}))
        if required:
            program.append(call(name, types, required - {min(required)}))
        for argument in types:
            program.append(call(name, {**types, argument: "wrong"}, required | {argument}))
    errors = check(tmp_path, program)
    rejected = {int(line.split(":")[1]) for line in errors}
    accepted = [line for number, line in enumerate(program, 1) if number > 4 and number not in rejected]
    assert accepted == []


def test_attributes_have_types(tmp_path):
    program = [
        *HEAD,
        'client = volcredis.Client("cn-beijing")',
        "response = client.describe_backups(instance_id='x')",
        "start: datetime.datetime | None = response.backups[0].start_time",
        "raw: str | None = response.backups[0].start_time_raw",
        "request_id: str | None = response.request_id",
        "tag = models.Tag(key='team')",
    ]
    assert check(tmp_path, program) == []
    wrong = [*program, "response.backups[0].size.upper()", "tag.key = 'x'", "models.Tag(kee='team')"]
    lines = {int(line.split(":")[1]) for line in check(tmp_path, wrong)}
    assert lines == {10, 11, 12}


def test_the_stubs_agree_with_the_module(tmp_path):
    command = [sys.executable, "-m", "mypy.stubtest", "volcredis"]
    result = subprocess.run(command, capture_output=True, text=True, cwd=tmp_path, check=False)
    assert result.returncode == 0, result.stdout
