//! Blue-green deployments.

use volcredis_core::actions::{
    CreateBlueGreenDeploymentRequest, CreateBlueGreenDeploymentResponse, DeleteBlueGreenDeploymentRequest,
    DeleteBlueGreenDeploymentResponse, DescribeBlueGreenDeploymentsRequest,
    DescribeBlueGreenDeploymentsResponse, SwitchoverBlueGreenDeploymentRequest,
    SwitchoverBlueGreenDeploymentResponse,
};
use volcredis_core::types::{
    AddressType, BlueGreenDeployment, BlueGreenRole, BlueGreenStatus, ChargeType, DeletionProtection,
    InstanceStatus,
};

use crate::handlers::call::Call;
use crate::handlers::dispatch::Handle;
use crate::handlers::instance_management::create_and_delete::{PurchaseOptions, begin_creation};
use crate::model::account_store::AccountStore;
use crate::model::blue_green_deployment::Deployment;
use crate::model::engine_version;
use crate::model::event::Event;
use crate::model::instance::{Instance, local_time};
use crate::service_error::ServiceError;

use crate::model::blue_green_deployment::DeploymentSide;

/// Returns the unfinished deployment that an instance is the source of.
fn find<'a>(account: &'a mut AccountStore, source_id: &str) -> Result<&'a mut Deployment, ServiceError> {
    account.deployment_mut(source_id).ok_or_else(|| {
        ServiceError::invalid_parameter(format!("instance `{source_id}` is not the source of a deployment"))
    })
}

fn check_status(deployment: &Deployment, permitted: &[BlueGreenStatus]) -> Result<(), ServiceError> {
    if permitted.contains(&deployment.status) {
        return Ok(());
    }
    let permitted: Vec<_> = permitted.iter().map(BlueGreenStatus::as_str).collect();
    let message = format!("deployment is {}: must be {}", deployment.status, permitted.join(" or "));
    Err(ServiceError::redis("InstanceStatusNotMatch", message))
}

/// Returns the default name of the green instance: that of the blue one, cut to make room for the suffix.
fn green_name(blue_name: &str, code: &str) -> String {
    const KEPT: usize = 115;
    format!("{}-green-{code}", blue_name.chars().take(KEPT).collect::<String>())
}

/// Returns the instance to copy.
///
/// # Errors
///
/// Returns an error if it does not permit a deployment.
fn check_source(call: &mut Call<'_>, id: &str, target_version: &str) -> Result<Instance, ServiceError> {
    let source = call.ready_instance(id)?.clone();
    if call.account().is_in_deployment(id) {
        let message = format!("instance `{id}` is already in a blue-green deployment");
        return Err(ServiceError::redis("InvalidOperator", message));
    }
    if source.extra_read_bandwidth + source.extra_write_bandwidth > 0
        || source.address(&AddressType::DirectLink).is_some()
    {
        let message =
            format!("instance `{id}` has additional bandwidth or a direct-link address: remove them first");
        return Err(ServiceError::redis("InvalidOperator", message));
    }
    if target_version <= source.engine_version.as_str() {
        let message =
            format!("target version must be higher than {}, got {target_version}", source.engine_version);
        return Err(ServiceError::redis("InvalidDescVersion", message));
    }
    Ok(source)
}

/// Converts a deployment to a response, which has it both as an object and as members of its own.
macro_rules! in_response {
    ($type:ty, $row:expr) => {{
        let row: BlueGreenDeployment = $row;
        let mut response = <$type>::new();
        response.create_time.clone_from(&row.create_time);
        response.data_sync_progress = row.data_sync_progress;
        response.end_time.clone_from(&row.end_time);
        response.name.clone_from(&row.name);
        response.source_engine_version.clone_from(&row.source_engine_version);
        response.source_instance_id.clone_from(&row.source_instance_id);
        response.source_instance_name.clone_from(&row.source_instance_name);
        response.status.clone_from(&row.status);
        response.target_engine_version.clone_from(&row.target_engine_version);
        response.target_instance_id.clone_from(&row.target_instance_id);
        response.target_instance_name.clone_from(&row.target_instance_name);
        response.blue_green_deployment(row)
    }};
}

impl Handle for CreateBlueGreenDeploymentRequest {
    fn handle(self, call: &mut Call<'_>) -> Result<CreateBlueGreenDeploymentResponse, ServiceError> {
        let newest =
            engine_version::COMMUNITY.last().map(|release| release.engine_version).unwrap_or_default();
        let version = self.target_engine_version.unwrap_or_else(|| newest.to_owned());
        engine_version::find(&version)?;
        let source = check_source(call, &self.source_instance_id, &version)?;

        let code = call.store.generate_id("", 6);
        let mut green = source.clone();
        green.id = call.store.generate_id("redis-cn", 11);
        green.name = self.target_instance_name.unwrap_or_else(|| green_name(&source.name, &code));
        (green.server_version, green.proxy_version) = engine_version::oldest_minor_versions(&version);
        green.engine_version = version;
        green.status = InstanceStatus::Creating;
        green.created = call.now;
        green.blue_green_role = Some(BlueGreenRole::Green);
        green.flashback_since = None;
        green.expires = None;
        green.auto_renew = false;
        green.charge_type = ChargeType::PostPaid;
        green.addresses.retain(|address| address.kind == AddressType::Private);
        for address in &mut green.addresses {
            address.prefix.clone_from(&green.id);
        }
        let deployment = Deployment {
            name: self.name.unwrap_or_else(|| format!("{}-{code}", source.name)),
            status: BlueGreenStatus::Provisioning,
            created: call.now,
            ended: None,
            source: DeploymentSide::from(&source),
            target: DeploymentSide::from(&green),
        };
        let row = row(&deployment);
        call.instance_mut(&source.id)?.blue_green_role = Some(BlueGreenRole::Blue);
        call.account().deployments.push(deployment);
        let purchase = PurchaseOptions {
            charge_type: ChargeType::PostPaid,
            purchase_months: None,
            auto_renew: None,
            project: Some(green.project.clone()),
            deletion_protection: Some(DeletionProtection::Disabled),
            tags: green.tag_list(),
            allow_lists: &[],
        };
        begin_creation(call, green, purchase);
        let provisioned = call.now + call.store.durations.creation;
        let synchronized = provisioned + call.store.durations.change;
        for (due, status) in [
            (provisioned, BlueGreenStatus::DataSynchronizing),
            (synchronized, BlueGreenStatus::SwitchoverAvailable),
        ] {
            call.schedule(due, Event::SetDeploymentStatus { source_id: source.id.clone(), status });
        }
        Ok(in_response!(CreateBlueGreenDeploymentResponse, row))
    }
}

impl Handle for DescribeBlueGreenDeploymentsRequest {
    /// Lists finished deployments if `ExcludeCompleted` is true, as documented, contrary to the parameter's name.
    fn handle(self, call: &mut Call<'_>) -> Result<DescribeBlueGreenDeploymentsResponse, ServiceError> {
        call.instance(&self.instance_id)?;
        let with_finished = self.exclude_completed.unwrap_or(false);
        let deployments = call
            .account()
            .deployments
            .iter()
            .filter(|deployment| {
                deployment.involves(&self.instance_id) && (with_finished || !deployment.is_finished())
            })
            .map(row);
        Ok(DescribeBlueGreenDeploymentsResponse::new().blue_green_deployments(deployments))
    }
}

impl Handle for DeleteBlueGreenDeploymentRequest {
    fn handle(self, call: &mut Call<'_>) -> Result<DeleteBlueGreenDeploymentResponse, ServiceError> {
        let due = call.now + call.store.durations.change;
        let deployment = find(call.account(), &self.source_instance_id)?;
        check_status(
            deployment,
            &[
                BlueGreenStatus::DataSynchronizing,
                BlueGreenStatus::SwitchoverAvailable,
                BlueGreenStatus::SwitchoverPending,
                BlueGreenStatus::SwitchoverFailed,
            ],
        )?;
        deployment.status = BlueGreenStatus::Deleting;
        let row = row(deployment);
        call.schedule(due, Event::FinishDeploymentDeletion { source_id: self.source_instance_id });
        Ok(in_response!(DeleteBlueGreenDeploymentResponse, row))
    }
}

impl Handle for SwitchoverBlueGreenDeploymentRequest {
    fn handle(self, call: &mut Call<'_>) -> Result<SwitchoverBlueGreenDeploymentResponse, ServiceError> {
        call.instance(&self.source_instance_id)?;
        let deployment = find(call.account(), &self.source_instance_id)?;
        check_status(deployment, &[BlueGreenStatus::SwitchoverAvailable])?;
        deployment.status = if self.apply_immediately {
            BlueGreenStatus::SwitchoverInProgress
        } else {
            BlueGreenStatus::SwitchoverPending
        };
        let row = row(deployment);
        let finish = Event::FinishSwitchover { source_id: self.source_instance_id.clone() };
        call.schedule_or_postpone(&self.source_instance_id, self.apply_immediately, finish)?;
        Ok(in_response!(SwitchoverBlueGreenDeploymentResponse, row))
    }
}

fn row(deployment: &Deployment) -> BlueGreenDeployment {
    let is_synchronized = !matches!(
        deployment.status,
        BlueGreenStatus::Init | BlueGreenStatus::Provisioning | BlueGreenStatus::DataSynchronizing
    );
    let mut row = BlueGreenDeployment::new()
        .source_instance_id(deployment.source.id.as_str())
        .create_time(deployment.created.timestamp().to_string())
        .data_sync_progress(if is_synchronized { 100.0 } else { 0.0 })
        .name(deployment.name.as_str())
        .source_engine_version(deployment.source.engine_version.as_str())
        .source_instance_name(deployment.source.name.as_str())
        .status(deployment.status.clone())
        .target_engine_version(deployment.target.engine_version.as_str())
        .target_instance_id(deployment.target.id.as_str())
        .target_instance_name(deployment.target.name.as_str());
    row.end_time = deployment.ended.map(local_time);
    row
}
