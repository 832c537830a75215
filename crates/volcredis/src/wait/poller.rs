//! Requests for the state of a resource.

use std::future::Future;

use volcredis_core::Error;
use volcredis_core::actions::{
    DescribeBackupsRequest, DescribeDBInstanceDetailRequest, DescribeDBInstanceDetailResponse,
    DescribeTasksRequest, describe_backups, describe_tasks,
};
use volcredis_core::paginate::{Paginated, Paginator};
use volcredis_core::types::BackupScope;
use volcredis_core::wait::is_not_found;

use crate::driver::{CallContext, Driver};

/// A resource whose state can be requested.
pub(super) trait Poll: Send + Sync {
    /// The description of the resource.
    type Description: Default + Send;

    /// Returns the state and the description of the resource, or `None` if it does not exist.
    fn poll(
        &self,
        driver: &Driver,
        context: &CallContext,
    ) -> impl Future<Output = Result<Option<(String, Self::Description)>, Error>> + Send;
}

/// An instance.
pub(super) struct Instance(pub(super) String);

impl Poll for Instance {
    type Description = DescribeDBInstanceDetailResponse;

    async fn poll(
        &self,
        driver: &Driver,
        context: &CallContext,
    ) -> Result<Option<(String, Self::Description)>, Error> {
        let request = DescribeDBInstanceDetailRequest::new(self.0.as_str());
        match driver.send(&request, context).await {
            Ok(response) => Ok(Some((name(response.status.as_ref()), response.result))),
            Err(error) if is_not_found(&error) => Ok(None),
            Err(error) => Err(error),
        }
    }
}

/// A resource that is to be deleted.
pub(super) struct Deleted<P>(pub(super) P);

impl<P: Poll> Poll for Deleted<P> {
    type Description = ();

    async fn poll(&self, driver: &Driver, context: &CallContext) -> Result<Option<(String, ())>, Error> {
        Ok(self.0.poll(driver, context).await?.map(|(state, _)| (state, ())))
    }
}

/// A backup. It is searched for in the backups of all instances of the account.
pub(super) struct Backup(pub(super) String);

impl Poll for Backup {
    type Description = describe_backups::Backup;

    async fn poll(
        &self,
        driver: &Driver,
        context: &CallContext,
    ) -> Result<Option<(String, Self::Description)>, Error> {
        let request = DescribeBackupsRequest::new()
            .scope(BackupScope::AccountInstances)
            .backup_point_id(self.0.as_str());
        // The filter matches all IDs that contain this one.
        let matches = |backup: &Self::Description| backup.backup_point_id.as_deref() == Some(self.0.as_str());
        let found = find(driver, context, request, matches).await?;
        Ok(found.map(|backup| (name(backup.status.as_ref()), backup)))
    }
}

/// A task.
pub(super) struct Task(pub(super) String);

impl Poll for Task {
    type Description = describe_tasks::Task;

    async fn poll(
        &self,
        driver: &Driver,
        context: &CallContext,
    ) -> Result<Option<(String, Self::Description)>, Error> {
        let request = DescribeTasksRequest::new(1, 100).task_id(self.0.as_str());
        let matches = |task: &Self::Description| task.task_id.as_deref() == Some(self.0.as_str());
        let found = find(driver, context, request, matches).await?;
        Ok(found.map(|task| (name(task.task_status.as_ref()), task)))
    }
}

/// Returns the first item of a list that matches.
async fn find<R: Paginated>(
    driver: &Driver,
    context: &CallContext,
    request: R,
    matches: impl Fn(&R::Item) -> bool + Sync,
) -> Result<Option<R::Item>, Error> {
    let mut pages = Paginator::new(request)?;
    while let Some(request) = pages.next_request() {
        let response = match driver.send(request, context).await {
            Ok(response) => response,
            Err(error) if is_not_found(&error) => return Ok(None),
            Err(error) => return Err(error),
        };
        if let Some(item) = pages.handle_response(response.result).into_iter().find(&matches) {
            return Ok(Some(item));
        }
    }
    Ok(None)
}

fn name(state: Option<&impl ToString>) -> String {
    state.map(ToString::to_string).unwrap_or_default()
}
