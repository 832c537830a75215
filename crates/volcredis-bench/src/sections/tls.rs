//! Calls over TLS by host name: on a connection that is kept alive, on a new one, and with a new client.

use anyhow::{Context, Result};
use volcredis_bench::measure::Measurement;

use super::{alternate, own_process, run_json};
use crate::report::{Comparison, Goal, Report};
use crate::server_process::Server;

pub(crate) fn measure(rounds: usize, report: &mut Report) -> Result<()> {
    let folder = tempfile::tempdir()?;
    let certificate = folder.path().join("certificate.pem");
    let server = Server::start_tls(&certificate)?;
    let certificate = certificate.to_str().context("the name of the temporary folder is not UTF-8")?;
    let (url, close) = (server.url(), format!("{}/close", server.url()));
    let kept = Goal::AtMostTimes(1.08);
    for (name, url, calls, arguments, reqwest_goal) in [
        ("kept alive", &url, "5000", [].as_slice(), kept),
        ("new connection", &close, "500", &[], Goal::None),
        ("new client", &url, "200", &["--new-clients"], Goal::None),
    ] {
        let call = |client: &str| -> Result<f64> {
            let mut command =
                own_process(&["load", "--client", client, "--call", "policy", "--calls", calls])?;
            command.args(["--certificate", certificate, "--server", url]).args(arguments);
            Ok(run_json::<Measurement>(&mut command)?.cpu_us())
        };
        for (baseline, goal) in
            [("reqwest-block-on", reqwest_goal), ("reqwest-blocking", Goal::None), ("ureq", Goal::None)]
        {
            let [volcredis, others] = alternate(rounds, || call("blocking"), || call(baseline))?;
            report.add(Comparison {
                name: format!("blocking client over TLS, {name}, CPU time per call"),
                unit: "µs",
                volcredis,
                baseline: Some((baseline.to_owned(), others)),
                goal,
                server_load: None,
            });
        }
    }
    Ok(())
}
