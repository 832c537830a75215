//! Reading of instances, policies, plans, backups and copies, in all regions at once.

use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

use tokio::sync::Semaphore;
use tokio::task::JoinSet;
use volcredis::actions::{
    DescribeBackupPlanRequest, DescribeBackupsRequest, DescribeCrossRegionBackupPolicyRequest,
    DescribeCrossRegionBackupsRequest, DescribeDBInstancesRequest,
};
use volcredis::types::{BackupScope, BackupStatus, InstanceClass, TagFilter};
use volcredis::{AsyncClient, Error, Timestamp};

use super::Arguments;
use super::row::Row;
use crate::clients::Clients;
use crate::error::CliError;
use crate::progress::Bar;

/// The number of concurrent calls of one action in one region: enough for the documented rate limit of the service at a
/// latency of two seconds.
const CONCURRENT_CALLS: usize = 40;

/// Returns a row for each instance of the regions.
pub(super) async fn rows(
    clients: &Clients,
    regions: &[String],
    arguments: &Arguments,
) -> Result<Vec<Row>, CliError> {
    let request = instances_request(arguments)?;
    let bar = Bar::new("instances read");
    let mut tasks = JoinSet::new();
    for (index, region) in regions.iter().enumerate() {
        let client = clients.client_in(region)?;
        let (request, wanted, bar) = (request.clone(), arguments.instance_id.clone(), bar.clone());
        tasks.spawn(async move { (index, region_rows(&client, &request, &wanted, &bar).await) });
    }
    let mut by_region = tasks.join_all().await;
    by_region.sort_by_key(|(index, _)| *index);
    let mut rows = Vec::new();
    for (index, found) in by_region {
        rows.extend(found.map_err(|error| CliError::from(error).context(&regions[index]))?);
    }
    add_copies(clients, &mut rows).await?;
    bar.clear();
    Ok(rows)
}

fn instances_request(arguments: &Arguments) -> Result<DescribeDBInstancesRequest, CliError> {
    let mut request = DescribeDBInstancesRequest::new().page_size(1000);
    if !arguments.tag.is_empty() {
        let filter = |tag: &String| match tag.split_once('=') {
            Some((key, value)) if !key.is_empty() => Ok(TagFilter::new(key).value(value)),
            None if !tag.is_empty() => Ok(TagFilter::new(tag.as_str())),
            _ => Err(CliError::usage(format!("--tag must be KEY or KEY=VALUE, got {tag:?}"))),
        };
        request = request.tag_filters(arguments.tag.iter().map(filter).collect::<Result<Vec<_>, _>>()?);
    }
    if let Some(name) = &arguments.instance_name {
        request = request.instance_name(name.as_str());
    }
    if let Some(project) = &arguments.project_name {
        request = request.project_name(project.as_str());
    }
    if let [id] = &*arguments.instance_id {
        request = request.instance_id(id.as_str());
    }
    Ok(request)
}

/// Reads the instances of a region, with everything but the copies of their backups.
async fn region_rows(
    client: &AsyncClient,
    request: &DescribeDBInstancesRequest,
    wanted: &[String],
    bar: &Bar,
) -> Result<Vec<Row>, Error> {
    let backups = tokio::spawn(newest_backups(client.clone()));
    let mut rows = Vec::new();
    let mut instances = client.paginate(request);
    while let Some(instance) = instances.next().await {
        let instance = instance?;
        let id = instance.instance_id.unwrap_or_default();
        if wanted.is_empty() || wanted.contains(&id) {
            rows.push(Row {
                region: client.region().as_str().to_owned(),
                id,
                name: instance.instance_name.unwrap_or_default(),
                has_backups: instance.instance_class != Some(InstanceClass::Standalone),
                ..Row::default()
            });
        }
    }
    bar.add(rows.len());
    add_policies_and_plans(client, &mut rows, bar).await;
    let backups = match backups.await {
        Ok(backups) => backups?,
        Err(error) => return Err(Error::configuration(format!("failed to read the backups: {error}"))),
    };
    for row in &mut rows {
        row.newest_backup = backups.get(&row.id).copied();
    }
    Ok(rows)
}

/// The response about one instance.
enum Found {
    Policy(Result<(bool, Option<String>), Error>),
    Plan(Result<bool, Error>),
}

/// Reads the policies and plans. Both actions have a rate limit of their own, so that they are called at the same time.
async fn add_policies_and_plans(client: &AsyncClient, rows: &mut [Row], bar: &Bar) {
    let policy_permits = Arc::new(Semaphore::new(CONCURRENT_CALLS));
    let plan_permits = Arc::new(Semaphore::new(CONCURRENT_CALLS));
    let mut tasks = JoinSet::new();
    for (index, row) in rows.iter().enumerate().filter(|(_, row)| row.has_backups) {
        let (client_of_policy, id, permits) = (client.clone(), row.id.clone(), Arc::clone(&policy_permits));
        tasks.spawn(async move {
            let _permit = permits.acquire().await;
            (index, Found::Policy(policy(&client_of_policy, &id).await))
        });
        let (client, id, permits) = (client.clone(), row.id.clone(), Arc::clone(&plan_permits));
        tasks.spawn(async move {
            let _permit = permits.acquire().await;
            let response = client.send(&DescribeBackupPlanRequest::new(id)).await;
            (index, Found::Plan(response.map(|response| response.active.unwrap_or(false))))
        });
    }
    while let Some(found) = tasks.join_next().await {
        let Ok((index, found)) = found else { continue };
        let row = &mut rows[index];
        match found {
            Found::Policy(Ok((is_copied, destination))) => {
                row.is_copied = Some(is_copied);
                row.destination = destination;
                bar.advance();
            }
            Found::Plan(Ok(has_plan)) => row.has_plan = Some(has_plan),
            Found::Policy(Err(error)) => row.problems.push(format!("cannot read the policy: {error}")),
            Found::Plan(Err(error)) => row.problems.push(format!("cannot read the backup plan: {error}")),
        }
    }
}

async fn policy(client: &AsyncClient, id: &str) -> Result<(bool, Option<String>), Error> {
    let response = client.send(&DescribeCrossRegionBackupPolicyRequest::new(id)).await?.result;
    let destination = response.cross_backup_region.filter(|region| !region.is_empty());
    let is_copied = response.active.unwrap_or(false);
    Ok((is_copied, destination.filter(|_| is_copied)))
}

/// Returns the time of the newest available backup of each instance of a region.
async fn newest_backups(client: AsyncClient) -> Result<HashMap<String, Timestamp>, Error> {
    let request = DescribeBackupsRequest::new().scope(BackupScope::AccountInstances).page_size(1000);
    let mut newest = HashMap::new();
    let mut backups = client.paginate(&request);
    while let Some(backup) = backups.next().await {
        let backup = backup?;
        let time = backup.end_time.or(backup.start_time).and_then(|time| time.timestamp());
        if let (Some(id), Some(time), Some(BackupStatus::Available)) =
            (backup.instance_id, time, backup.status)
        {
            let known = newest.entry(id).or_insert(time);
            *known = (*known).max(time);
        }
    }
    Ok(newest)
}

/// Adds the newest copies, which each destination region lists for all source regions.
async fn add_copies(clients: &Clients, rows: &mut [Row]) -> Result<(), CliError> {
    let destinations: BTreeSet<String> = rows.iter().filter_map(|row| row.destination.clone()).collect();
    let mut tasks = JoinSet::new();
    for destination in destinations {
        let client = clients.client_in(&destination)?;
        tasks.spawn(async move { (destination, newest_copies(&client).await) });
    }
    for (destination, copies) in tasks.join_all().await {
        let copies = copies.map_err(|error| CliError::from(error).context(&destination))?;
        for row in rows.iter_mut().filter(|row| row.destination.as_ref() == Some(&destination)) {
            row.newest_copy = copies.get(&row.id).copied();
        }
    }
    Ok(())
}

/// Returns the time of the newest available copy in a region for each instance.
async fn newest_copies(client: &AsyncClient) -> Result<HashMap<String, Timestamp>, Error> {
    let request = DescribeCrossRegionBackupsRequest::new()
        .scope(BackupScope::AccountInstances)
        .status(BackupStatus::Available)
        .page_size(100);
    let mut newest = HashMap::new();
    let mut copies = client.paginate(&request);
    while let Some(copy) = copies.next().await {
        let copy = copy?;
        let time = copy.end_time.or(copy.start_time).and_then(|time| time.timestamp());
        if let (Some(id), Some(time)) = (copy.instance_id, time) {
            let known = newest.entry(id).or_insert(time);
            *known = (*known).max(time);
        }
    }
    Ok(newest)
}
