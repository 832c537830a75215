//! From the name of an action to the code that answers it.

use serde_json::{Map, Value};
use volcredis_core::Request;
use volcredis_core::actions::*;
use volcredis_core::model::Action;

use super::call::Call;
use crate::ServiceFault;

/// A request that the model of the service can answer.
pub(crate) trait Handle: Request {
    /// Answers it.
    fn handle(self, call: &mut Call<'_>) -> Result<Self::Response, ServiceFault>;
}

/// Answers a request whose parameters were found valid; the answer is `Result` as JSON.
pub(crate) type Handler = fn(Map<String, Value>, &mut Call<'_>) -> Result<String, ServiceFault>;

fn run<R: Handle>(parameters: Map<String, Value>, call: &mut Call<'_>) -> Result<String, ServiceFault> {
    let request: R = serde_json::from_value(Value::Object(parameters))
        .map_err(|error| ServiceFault::parameter(format!("the parameters cannot be read: {error}")))?;
    let response = request.handle(call)?;
    if R::ACTION.response.fields.is_empty() {
        return Ok("null".to_owned());
    }
    serde_json::to_string(&response).map_err(|error| {
        ServiceFault::platform("InternalError", format!("the answer cannot be written: {error}"))
    })
}

macro_rules! handlers {
    ($($request:ident),+ $(,)?) => {
        /// The actions that are answered.
        static HANDLERS: &[(&Action, Handler)] = &[$((<$request as Request>::ACTION, run::<$request>)),+];
    };
}

handlers! {
    CreateBackupRequest,
    DescribeAvailableCrossRegionRequest,
    DescribeBackupPlanRequest,
    DescribeBackupPointDownloadUrlsRequest,
    DescribeBackupsRequest,
    DescribeCrossRegionBackupPolicyRequest,
    DescribeCrossRegionBackupsRequest,
    DescribeDBInstanceDetailRequest,
    DescribeDBInstancesRequest,
    DescribePitrTimeWindowRequest,
    DescribeRegionsRequest,
    DescribeZonesRequest,
    ModifyBackupPlanRequest,
    ModifyBackupPointNameRequest,
    ModifyCrossRegionBackupPolicyRequest,
    RestoreDBInstanceRequest,
    StartContinuousBackupRequest,
    StopContinuousBackupRequest,
}

/// The action with that name and the code that answers it.
pub(crate) fn find(name: &str) -> Option<(&'static Action, Handler)> {
    let index = HANDLERS.binary_search_by(|(action, _)| action.name.cmp(name)).ok()?;
    Some(HANDLERS[index])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn handlers_are_sorted_so_that_each_is_found() {
        assert!(HANDLERS.is_sorted_by(|(left, _), (right, _)| left.name < right.name));
    }
}
