//! `--fix`: switches cross-region backup on.

use std::collections::HashMap;
use std::io::{self, Write as _};
use std::sync::Arc;

use tokio::sync::Semaphore;
use tokio::task::JoinSet;
use volcredis::actions::{DescribeAvailableCrossRegionRequest, ModifyCrossRegionBackupPolicyRequest};
use volcredis::{AsyncClient, ErrorKind};

use super::row::Row;
use crate::clients::Clients;
use crate::confirm;
use crate::error::CliError;
use crate::options::Options;
use crate::output::Table;
use crate::progress::Bar;

/// The number of concurrent changes in one region.
const CONCURRENT_CALLS: usize = 20;

/// The end of a fix.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Outcome {
    Complete,
    Interrupted,
}

/// Shows the plan, asks, and switches cross-region backup on. Each row gets its outcome.
pub(super) async fn run(
    options: &Options,
    clients: &Clients,
    rows: &mut [Row],
    destination: &str,
) -> Result<Outcome, CliError> {
    let by_region = plan(clients, rows, destination).await?;
    let count: usize = by_region.values().map(|(_, indexes)| indexes.len()).sum();
    if count == 0 {
        return Ok(Outcome::Complete);
    }
    show(rows, &by_region, destination);
    if options.call.dry_run {
        return Ok(Outcome::Complete);
    }
    let instances = if count == 1 { "instance" } else { "instances" };
    confirm::require(
        options.call.yes,
        &format!("Switch cross-region backup to {destination} on for {count} {instances}?"),
        &format!("--fix switches cross-region backup to {destination} on for {count} {instances}"),
    )?;
    clients.listen_for_interrupts();
    let bar = Bar::new("policies switched on");
    bar.add(count);
    let mut tasks = JoinSet::new();
    for (client, indexes) in by_region.into_values() {
        let permits = Arc::new(Semaphore::new(CONCURRENT_CALLS));
        for index in indexes {
            let (client, permits) = (client.clone(), Arc::clone(&permits));
            let request = ModifyCrossRegionBackupPolicyRequest::new(rows[index].id.as_str(), true)
                .cross_backup_region(destination);
            tasks.spawn(async move {
                let _permit = permits.acquire().await;
                (index, client.send(&request).await)
            });
        }
    }
    let mut outcome = Outcome::Complete;
    while let Some(finished) = tasks.join_next().await {
        let Ok((index, result)) = finished else { continue };
        let row = &mut rows[index];
        match result {
            Ok(_) => {
                row.set_fixed(destination);
                bar.advance();
            }
            Err(error) if matches!(error.kind(), ErrorKind::Cancelled) => {
                outcome = Outcome::Interrupted;
                let state =
                    if error.outcome_unknown() { "interrupted, outcome unknown" } else { "not attempted" };
                row.fix = Some(state.to_owned());
            }
            Err(error) => row.fix = Some(format!("failed: {error}")),
        }
    }
    bar.clear();
    Ok(outcome)
}

/// The client of each region, with the indexes of the rows to fix.
type Plan = HashMap<String, (AsyncClient, Vec<usize>)>;

/// Returns what to change. Rows whose backups cannot be copied to the destination are marked.
async fn plan(clients: &Clients, rows: &mut [Row], destination: &str) -> Result<Plan, CliError> {
    let mut plan = Plan::new();
    let mut unavailable: HashMap<String, String> = HashMap::new();
    for (index, row) in rows.iter_mut().enumerate().filter(|(_, row)| row.is_fixable()) {
        if !plan.contains_key(&row.region) && !unavailable.contains_key(&row.region) {
            let client = clients.client_in(&row.region)?;
            let response = client.send(&DescribeAvailableCrossRegionRequest::new(row.id.as_str())).await?;
            let available = response.result.target_region_ids;
            if available.iter().any(|region| region == destination) {
                plan.insert(row.region.clone(), (client, Vec::new()));
            } else {
                let reason = format!("skipped: {} copies to {} only", row.region, available.join(", "));
                unavailable.insert(row.region.clone(), reason);
            }
        }
        match plan.get_mut(&row.region) {
            Some((_, indexes)) => indexes.push(index),
            None => row.fix = unavailable.get(&row.region).cloned(),
        }
    }
    Ok(plan)
}

fn show(rows: &[Row], plan: &Plan, destination: &str) {
    let mut table = Table::new(["Region", "InstanceId", "InstanceName", "Change"]);
    let mut indexes: Vec<usize> = plan.values().flat_map(|(_, indexes)| indexes.iter().copied()).collect();
    indexes.sort_unstable();
    for row in indexes.into_iter().map(|index| &rows[index]) {
        let change = format!("cross-region backup to {destination}");
        table.row(vec![row.region.clone(), row.id.clone(), row.name.clone(), change]);
    }
    let _ = writeln!(io::stderr(), "{}", table.render());
}
