//! How the state of what is waited for is found out.

use std::future::Future;

use volcredis_core::Error;
use volcredis_core::actions::{
    DescribeBackupsRequest, DescribeDBInstanceDetailRequest, DescribeDBInstanceDetailResponse,
    DescribeTasksRequest, describe_backups, describe_tasks,
};
use volcredis_core::pages::{Pages, Paginated};
use volcredis_core::types::BackupScope;
use volcredis_core::wait::means_absent;

use crate::driver::{CallContext, Driver};

/// Finds out the state of something.
pub(super) trait Look: Send + Sync {
    /// What is known of it.
    type Found: Default + Send;

    /// What it is like now, with its state; `None` when there is no such thing.
    fn look(
        &self,
        driver: &Driver,
        context: &CallContext,
    ) -> impl Future<Output = Result<Option<(String, Self::Found)>, Error>> + Send;
}

/// Looks at an instance.
pub(super) struct Instance(pub(super) String);

impl Look for Instance {
    type Found = DescribeDBInstanceDetailResponse;

    async fn look(
        &self,
        driver: &Driver,
        context: &CallContext,
    ) -> Result<Option<(String, Self::Found)>, Error> {
        let request = DescribeDBInstanceDetailRequest::new(self.0.as_str());
        match driver.send(&request, context).await {
            Ok(response) => Ok(Some((text(response.status.as_ref()), response.result))),
            Err(error) if means_absent(&error) => Ok(None),
            Err(error) => Err(error),
        }
    }
}

/// Looks at something of which nothing is to be known in the end.
pub(super) struct Gone<L>(pub(super) L);

impl<L: Look> Look for Gone<L> {
    type Found = ();

    async fn look(&self, driver: &Driver, context: &CallContext) -> Result<Option<(String, ())>, Error> {
        Ok(self.0.look(driver, context).await?.map(|(state, _)| (state, ())))
    }
}

/// Looks at a backup, in the list of all backups of the account.
pub(super) struct Backup(pub(super) String);

impl Look for Backup {
    type Found = describe_backups::Backup;

    async fn look(
        &self,
        driver: &Driver,
        context: &CallContext,
    ) -> Result<Option<(String, Self::Found)>, Error> {
        let request = DescribeBackupsRequest::new()
            .scope(BackupScope::AccountInstances)
            .backup_point_id(self.0.as_str());
        // The filter finds every id that contains this one.
        let is_it = |backup: &Self::Found| backup.backup_point_id.as_deref() == Some(self.0.as_str());
        let found = find(driver, context, request, is_it).await?;
        Ok(found.map(|backup| (text(backup.status.as_ref()), backup)))
    }
}

/// Looks at a task.
pub(super) struct Task(pub(super) String);

impl Look for Task {
    type Found = describe_tasks::Task;

    async fn look(
        &self,
        driver: &Driver,
        context: &CallContext,
    ) -> Result<Option<(String, Self::Found)>, Error> {
        let request = DescribeTasksRequest::new(1, 100).task_id(self.0.as_str());
        let is_it = |task: &Self::Found| task.task_id.as_deref() == Some(self.0.as_str());
        let found = find(driver, context, request, is_it).await?;
        Ok(found.map(|task| (text(task.task_status.as_ref()), task)))
    }
}

/// The first item of a list that is it.
async fn find<R: Paginated>(
    driver: &Driver,
    context: &CallContext,
    request: R,
    is_it: impl Fn(&R::Item) -> bool + Sync,
) -> Result<Option<R::Item>, Error> {
    let mut pages = Pages::new(request)?;
    while let Some(request) = pages.next_request() {
        let response = match driver.send(request, context).await {
            Ok(response) => response,
            Err(error) if means_absent(&error) => return Ok(None),
            Err(error) => return Err(error),
        };
        if let Some(item) = pages.take(response.result).into_iter().find(&is_it) {
            return Ok(Some(item));
        }
    }
    Ok(None)
}

fn text(state: Option<&impl ToString>) -> String {
    state.map(ToString::to_string).unwrap_or_default()
}
