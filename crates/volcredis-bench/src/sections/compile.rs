//! The cost of building programs that use the library.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::Result;
use volcredis_bench::measure::Samples;

use super::{alternate, cpu_ms};
use crate::artifacts::Artifacts;
use crate::report::{Comparison, Goal, Report};

pub(crate) fn measure(rounds: usize, artifacts: &Artifacts, report: &mut Report) -> Result<()> {
    cpp(rounds, artifacts.include()?, report)?;
    rust(report)
}

/// Measures translation units in C++ that make a call.
fn cpp(rounds: usize, include: &Path, report: &mut Report) -> Result<()> {
    const STANDARD: &str = "#include <chrono>\n#include <functional>\n#include <iterator>\n#include <memory>\n\
         #include <optional>\n#include <string>\n#include <string_view>\n#include <vector>\nint main() {}\n";
    const CALL: &str = "int main() {\n\
         const volcredis::client client(volcredis::config(\"cn-beijing\"));\n\
         volcredis::DescribeBackupsRequest request;\nrequest.InstanceId = \"redis-1\";\n\
         return static_cast<int>(client.send(request).Total.value_or(0));\n}\n";
    let folder = tempfile::tempdir()?;
    let unit = |name: &str, source: &str| -> Result<f64> {
        let path = folder.path().join(name);
        fs::write(&path, source)?;
        let mut compiler = Command::new("g++");
        compiler.args(["-std=c++17", "-O0", "-c", "-I"]).arg(include).arg(&path);
        cpu_ms(compiler.arg("-o").arg(path.with_extension("o")))
    };
    let standard = || unit("standard.cpp", STANDARD);
    for (header, limit) in [("volcredis.hpp", 500.0), ("volcredis/generated/backups.hpp", 400.0)] {
        let source = format!("#include <{header}>\n{CALL}");
        let [volcredis, baseline] = alternate(rounds, || unit("call.cpp", &source), standard)?;
        report.add(Comparison {
            name: format!("CPU time to compile a C++ file with `{header}`, -O0"),
            unit: "ms",
            volcredis,
            baseline: Some(("standard headers alone".to_owned(), baseline)),
            goal: Goal::AtMost(limit),
            server_load: None,
        });
    }
    Ok(())
}

const OURS: &str = r#"
fn main() -> Result<(), volcredis::Error> {
    let client = volcredis::Client::builder("cn-beijing").build()?;
    let request = volcredis::actions::ModifyCrossRegionBackupPolicyRequest::new("redis-1", false);
    client.send(&request)?;
    Ok(())
}
"#;

const PEER: &str = r#"
#[derive(serde::Serialize)]
struct Request { instance_id: String, active: bool }
#[derive(serde::Deserialize)]
struct Response { request_id: String }

fn main() -> Result<(), reqwest::Error> {
    let client = reqwest::blocking::Client::new();
    let request = Request { instance_id: "redis-1".to_owned(), active: false };
    let response: Response = client.post("https://localhost").json(&request).send()?.json()?;
    println!("{}", response.request_id);
    Ok(())
}
"#;

/// Builds a program with one call from nothing, once.
fn rust(report: &mut Report) -> Result<()> {
    let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let library = format!("volcredis = {{ path = {:?} }}", workspace.join("crates/volcredis"));
    let peer = "reqwest = { version = \"*\", default-features = false, features = [\"blocking\", \"json\", \
                \"rustls-no-provider\"] }\nrustls = { version = \"*\", default-features = false, features = [\"ring\"] }\n\
                serde = { version = \"*\", features = [\"derive\"] }";
    let ours = Program::new(&workspace, OURS, &library)?;
    let peer = Program::new(&workspace, PEER, peer)?;
    let seconds = |program: &Program| -> Result<f64> { Ok(program.build(&["--release"])? / 1e3) };
    report.add(Comparison {
        name: "CPU time of a cold release build of a program with one call".to_owned(),
        unit: "s",
        volcredis: Samples::exact(seconds(&ours)?),
        baseline: Some(("reqwest and serde".to_owned(), Samples::exact(seconds(&peer)?))),
        goal: Goal::AtMostTimes(1.4),
        server_load: None,
    });
    let size = |program: &Program| -> Result<f64> {
        program.build(&[])?;
        program.size_of_debug_folder()
    };
    report.add(Comparison {
        name: "size of the debug folder of a program with one call".to_owned(),
        unit: "GB",
        volcredis: Samples::exact(size(&ours)?),
        baseline: Some(("reqwest and serde".to_owned(), Samples::exact(size(&peer)?))),
        goal: Goal::AtMost(0.8),
        server_load: None,
    });
    Ok(())
}

/// A program in a folder of its own, with the versions of the workspace.
struct Program(tempfile::TempDir);

impl Program {
    fn new(workspace: &Path, source: &str, dependencies: &str) -> Result<Self> {
        // Crates of a registry are not built incrementally, unlike those at a path.
        const PROFILE: &str = "[profile.dev.package.\"*\"]\nincremental = false\n";
        let folder = tempfile::tempdir()?;
        fs::create_dir(folder.path().join("src"))?;
        fs::write(folder.path().join("src/main.rs"), source)?;
        let manifest = format!(
            "[package]\nname = \"one-call\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[dependencies]\n{dependencies}\n\n\
             [workspace]\n\n{PROFILE}"
        );
        fs::write(folder.path().join("Cargo.toml"), manifest)?;
        fs::copy(workspace.join("Cargo.lock"), folder.path().join("Cargo.lock"))?;
        Ok(Self(folder))
    }

    /// Builds the program, and returns the CPU time in milliseconds.
    fn build(&self, arguments: &[&str]) -> Result<f64> {
        let mut cargo = Command::new("cargo");
        cargo.args(["build", "--quiet", "--offline"]).args(arguments).current_dir(self.0.path());
        cpu_ms(cargo.env("CARGO_TARGET_DIR", self.0.path().join("target")))
    }

    fn size_of_debug_folder(&self) -> Result<f64> {
        let folder = self.0.path().join("target/debug");
        let output = Command::new("du").args(["--summarize", "--bytes"]).arg(folder).output()?;
        let bytes = String::from_utf8(output.stdout)?;
        let bytes: f64 = bytes.split_whitespace().next().unwrap_or_default().parse()?;
        Ok(bytes / 1e9)
    }
}
