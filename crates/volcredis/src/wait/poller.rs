//! Requests for the state of a resource.

use std::future::Future;

use volcredis_core::actions::{
    DescribeBackupsRequest, DescribeDBInstanceDetailRequest, DescribeDBInstanceDetailResponse,
    DescribeTasksRequest, describe_backups, describe_tasks,
};
use volcredis_core::model::Action;
use volcredis_core::paginate::{Paginated, Paginator};
use volcredis_core::types::BackupScope;
use volcredis_core::{Error, Request};

use crate::driver::{CallContext, Driver};

/// A resource whose state can be requested.
pub(super) trait Poll: Send + Sync {
    /// The action of the requests.
    const ACTION: &Action;

    /// The description of the resource.
    type Description: Default + Send;

    /// Requests the state and the description of the resource.
    fn poll(
        &self,
        driver: &Driver,
        context: &CallContext,
    ) -> impl Future<Output = Result<Observation<Self::Description>, Error>> + Send;
}

/// The result of a poll that succeeded.
pub(super) struct Observation<T> {
    /// The state and the description of the resource; `None` if it does not exist.
    pub(super) found: Option<(String, T)>,
    /// The request ID of the last response.
    pub(super) request_id: Option<String>,
}

impl<T> Observation<T> {
    fn new(found: Option<(String, T)>, request_id: Option<&str>) -> Self {
        Self { found, request_id: request_id.map(str::to_owned) }
    }

    fn map<U>(self, map: impl FnOnce((String, T)) -> (String, U)) -> Observation<U> {
        Observation { found: self.found.map(map), request_id: self.request_id }
    }
}

/// An instance.
pub(super) struct Instance(pub(super) String);

impl Poll for Instance {
    const ACTION: &Action = DescribeDBInstanceDetailRequest::ACTION;
    type Description = DescribeDBInstanceDetailResponse;

    async fn poll(
        &self,
        driver: &Driver,
        context: &CallContext,
    ) -> Result<Observation<Self::Description>, Error> {
        let request = DescribeDBInstanceDetailRequest::new(self.0.as_str());
        match driver.send(&request, context).await {
            Ok(response) => {
                let request_id = response.metadata.request_id.clone();
                let found = Some((name(response.status.as_ref()), response.result));
                Ok(Observation { found, request_id })
            }
            Err(error) if error.is_not_found() => Ok(Observation::new(None, error.request_id())),
            Err(error) => Err(error),
        }
    }
}

/// A resource that is to be deleted.
pub(super) struct Deleted<P>(pub(super) P);

impl<P: Poll> Poll for Deleted<P> {
    const ACTION: &Action = P::ACTION;
    type Description = ();

    async fn poll(&self, driver: &Driver, context: &CallContext) -> Result<Observation<()>, Error> {
        Ok(self.0.poll(driver, context).await?.map(|(state, _)| (state, ())))
    }
}

/// A backup. It is searched for in the backups of all instances of the account.
pub(super) struct Backup(pub(super) String);

impl Poll for Backup {
    const ACTION: &Action = DescribeBackupsRequest::ACTION;
    type Description = describe_backups::Backup;

    async fn poll(
        &self,
        driver: &Driver,
        context: &CallContext,
    ) -> Result<Observation<Self::Description>, Error> {
        let request = DescribeBackupsRequest::new()
            .scope(BackupScope::AccountInstances)
            .backup_point_id(self.0.as_str());
        // The filter matches all IDs that contain this one.
        let matches = |backup: &Self::Description| backup.backup_point_id.as_deref() == Some(self.0.as_str());
        let found = find(driver, context, request, matches).await?;
        Ok(found.map(|(_, backup)| (name(backup.status.as_ref()), backup)))
    }
}

/// A task.
pub(super) struct Task(pub(super) String);

impl Poll for Task {
    const ACTION: &Action = DescribeTasksRequest::ACTION;
    type Description = describe_tasks::Task;

    async fn poll(
        &self,
        driver: &Driver,
        context: &CallContext,
    ) -> Result<Observation<Self::Description>, Error> {
        let request = DescribeTasksRequest::new(1, 100).task_id(self.0.as_str());
        let matches = |task: &Self::Description| task.task_id.as_deref() == Some(self.0.as_str());
        let found = find(driver, context, request, matches).await?;
        Ok(found.map(|(_, task)| (name(task.task_status.as_ref()), task)))
    }
}

/// Returns the first item of a list that matches, without its state.
async fn find<R: Paginated>(
    driver: &Driver,
    context: &CallContext,
    request: R,
    matches: impl Fn(&R::Item) -> bool + Sync,
) -> Result<Observation<R::Item>, Error> {
    let mut pages = Paginator::new(request)?;
    let mut request_id = None;
    while let Some(request) = pages.next_request() {
        let response = match driver.send(request, context).await {
            Ok(response) => response,
            Err(error) if error.is_not_found() => return Ok(Observation::new(None, error.request_id())),
            Err(error) => return Err(error),
        };
        request_id = response.metadata.request_id;
        if let Some(item) = pages.handle_response(response.result).into_iter().find(&matches) {
            return Ok(Observation { found: Some((String::new(), item)), request_id });
        }
    }
    Ok(Observation { found: None, request_id })
}

fn name(state: Option<&impl ToString>) -> String {
    state.map(ToString::to_string).unwrap_or_default()
}
