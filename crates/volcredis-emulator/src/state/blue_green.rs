//! Blue-green deployments: a copy of an instance on a newer version of Redis, which then takes its place.

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

use super::call::Call;
use super::handle::Handle;
use super::instance::{Instance, local_time};
use super::lifecycle::{self, Order};
use super::versions;
use super::world::{Realm, RealmKey, World};
use crate::ServiceFault;
use crate::clock::Moment;

/// A deployment.
#[derive(Clone, Debug)]
pub(crate) struct Deployment {
    name: String,
    status: BlueGreenStatus,
    created: Moment,
    ended: Option<Moment>,
    source: Side,
    target: Side,
}

/// One of the two instances of a deployment.
#[derive(Clone, Debug)]
struct Side {
    id: String,
    name: String,
    engine_version: String,
}

impl Side {
    fn of(instance: &Instance) -> Self {
        Self {
            id: instance.id.clone(),
            name: instance.name.clone(),
            engine_version: instance.engine_version.clone(),
        }
    }
}

impl Deployment {
    fn is_over(&self) -> bool {
        matches!(self.status, BlueGreenStatus::SwitchoverCompleted | BlueGreenStatus::DeleteCompleted)
    }

    fn involves(&self, instance_id: &str) -> bool {
        self.source.id == instance_id || self.target.id == instance_id
    }

    fn row(&self) -> BlueGreenDeployment {
        let synchronized = !matches!(
            self.status,
            BlueGreenStatus::Init | BlueGreenStatus::Provisioning | BlueGreenStatus::DataSynchronizing
        );
        let mut row = BlueGreenDeployment::new()
            .source_instance_id(self.source.id.as_str())
            .create_time(self.created.timestamp().to_string())
            .data_sync_progress(if synchronized { 100.0 } else { 0.0 })
            .name(self.name.as_str())
            .source_engine_version(self.source.engine_version.as_str())
            .source_instance_name(self.source.name.as_str())
            .status(self.status.clone())
            .target_engine_version(self.target.engine_version.as_str())
            .target_instance_id(self.target.id.as_str())
            .target_instance_name(self.target.name.as_str());
        row.end_time = self.ended.map(local_time);
        row
    }
}

/// Whether an instance is part of a deployment that is not over.
pub(crate) fn takes_part(realm: &Realm, instance_id: &str) -> bool {
    realm.deployments.iter().any(|deployment| !deployment.is_over() && deployment.involves(instance_id))
}

/// The deployment that the instance is the source of, when it is not over.
fn find<'a>(realm: &'a mut Realm, source_id: &str) -> Result<&'a mut Deployment, ServiceFault> {
    realm
        .deployments
        .iter_mut()
        .find(|deployment| !deployment.is_over() && deployment.source.id == source_id)
        .ok_or_else(|| {
            ServiceFault::parameter(format!("instance `{source_id}` is the source of no deployment"))
        })
}

fn check_status(deployment: &Deployment, accepted: &[BlueGreenStatus]) -> Result<(), ServiceFault> {
    if accepted.contains(&deployment.status) {
        return Ok(());
    }
    let accepted: Vec<_> = accepted.iter().map(BlueGreenStatus::as_str).collect();
    let message = format!("the deployment is {}, and must be {}", deployment.status, accepted.join(" or "));
    Err(ServiceFault::redis("InstanceStatusNotMatch", message))
}

/// The name of the green instance unless one is given: that of the blue one, cut so that there is room for the rest.
fn green_name(blue_name: &str, code: &str) -> String {
    const KEPT: usize = 115;
    format!("{}-green-{code}", blue_name.chars().take(KEPT).collect::<String>())
}

/// The instance that is to be copied, when it can be.
fn check_source(call: &mut Call<'_>, id: &str, target_version: &str) -> Result<Instance, ServiceFault> {
    let source = call.ready_instance(id)?.clone();
    if takes_part(call.realm(), id) {
        let message = format!("instance `{id}` takes part in a blue-green deployment already");
        return Err(ServiceFault::redis("InvalidOperator", message));
    }
    if source.extra_read_bandwidth + source.extra_write_bandwidth > 0
        || source.address(&AddressType::DirectLink).is_some()
    {
        let message = format!("instance `{id}` has extra bandwidth or a direct-link address");
        return Err(ServiceFault::redis("InvalidOperator", message));
    }
    if target_version <= source.engine_version.as_str() {
        let message = format!(
            "the target version must be higher than {}, and is {target_version}",
            source.engine_version
        );
        return Err(ServiceFault::redis("InvalidDescVersion", message));
    }
    Ok(source)
}

impl Handle for CreateBlueGreenDeploymentRequest {
    fn handle(self, call: &mut Call<'_>) -> Result<CreateBlueGreenDeploymentResponse, ServiceFault> {
        let newest = versions::COMMUNITY.last().map(|release| release.engine_version).unwrap_or_default();
        let version = self.target_engine_version.unwrap_or_else(|| newest.to_owned());
        versions::community(&version)?;
        let source = check_source(call, &self.source_instance_id, &version)?;

        let code = call.world.identifier("", 6);
        let mut green = source.clone();
        green.id = call.world.identifier("redis-cn", 11);
        green.name = self.target_instance_name.unwrap_or_else(|| green_name(&source.name, &code));
        (green.server_version, green.proxy_version) = versions::initial(&version);
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
            source: Side::of(&source),
            target: Side::of(&green),
        };
        let row = deployment.row();
        call.instance_mut(&source.id)?.blue_green_role = Some(BlueGreenRole::Blue);
        call.realm().deployments.push(deployment);
        let order = Order {
            charge_type: ChargeType::PostPaid,
            purchase_months: None,
            auto_renew: None,
            project: Some(green.project.clone()),
            deletion_protection: Some(DeletionProtection::Disabled),
            tags: green.tag_list(),
            allow_lists: &[],
        };
        lifecycle::create(call, green, order);
        let (provided, change) = (call.now.after(call.world.durations.creation), call.world.durations.change);
        pass_to(call.world, call.caller, &source.id, provided, BlueGreenStatus::DataSynchronizing);
        let synchronized = provided.after(change);
        pass_to(call.world, call.caller, &source.id, synchronized, BlueGreenStatus::SwitchoverAvailable);
        Ok(CreateBlueGreenDeploymentResponse::new().blue_green_deployment(row))
    }
}

/// Lets the deployment reach a status in time, unless it is over by then.
fn pass_to(world: &mut World, key: RealmKey, source_id: &str, due: Moment, status: BlueGreenStatus) {
    let source_id = source_id.to_owned();
    world.agenda.enter(
        due,
        Box::new(move |world, _| {
            if let Ok(deployment) = find(world.realm_mut(key), &source_id)
                && deployment.status != BlueGreenStatus::Deleting
            {
                deployment.status = status;
            }
        }),
    );
}

impl Handle for DescribeBlueGreenDeploymentsRequest {
    /// Lists what has ended too unless asked not to: by the name of the parameter, which the reference's words
    /// contradict.
    fn handle(self, call: &mut Call<'_>) -> Result<DescribeBlueGreenDeploymentsResponse, ServiceFault> {
        call.instance(&self.instance_id)?;
        let exclude = self.exclude_completed.unwrap_or(false);
        let deployments = call
            .realm()
            .deployments
            .iter()
            .filter(|deployment| deployment.involves(&self.instance_id) && !(exclude && deployment.is_over()))
            .map(Deployment::row);
        Ok(DescribeBlueGreenDeploymentsResponse::new().blue_green_deployments(deployments))
    }
}

impl Handle for DeleteBlueGreenDeploymentRequest {
    fn handle(self, call: &mut Call<'_>) -> Result<DeleteBlueGreenDeploymentResponse, ServiceFault> {
        let due = call.now.after(call.world.durations.change);
        let deployment = find(call.realm(), &self.source_instance_id)?;
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
        let row = deployment.row();
        let (key, source_id) = (call.caller, self.source_instance_id);
        call.world.agenda.enter(
            due,
            Box::new(move |world, now| {
                end(world.realm_mut(key), &source_id, BlueGreenStatus::DeleteCompleted, now);
            }),
        );
        Ok(DeleteBlueGreenDeploymentResponse::new().blue_green_deployment(row))
    }
}

/// Ends a deployment: its instances are ordinary ones again.
fn end(realm: &mut Realm, source_id: &str, status: BlueGreenStatus, now: Moment) {
    let Ok(deployment) = find(realm, source_id) else { return };
    deployment.status = status;
    deployment.ended = Some(now);
    let sides = [deployment.source.id.clone(), deployment.target.id.clone()];
    if deployment.status == BlueGreenStatus::DeleteCompleted {
        for id in sides {
            if let Some(instance) = realm.instances.get_mut(&id) {
                instance.blue_green_role = None;
            }
        }
    }
}

impl Handle for SwitchoverBlueGreenDeploymentRequest {
    fn handle(self, call: &mut Call<'_>) -> Result<SwitchoverBlueGreenDeploymentResponse, ServiceFault> {
        let source = call.instance(&self.source_instance_id)?;
        let start = if self.apply_immediately { call.now } else { source.next_maintenance(call.now) };
        let due = start.after(call.world.durations.change);
        let deployment = find(call.realm(), &self.source_instance_id)?;
        check_status(deployment, &[BlueGreenStatus::SwitchoverAvailable])?;
        deployment.status = if self.apply_immediately {
            BlueGreenStatus::SwitchoverInProgress
        } else {
            BlueGreenStatus::SwitchoverPending
        };
        let row = deployment.row();
        let (key, source_id) = (call.caller, self.source_instance_id);
        call.world
            .agenda
            .enter(due, Box::new(move |world, now| switch(world.realm_mut(key), &source_id, now)));
        Ok(SwitchoverBlueGreenDeploymentResponse::new().blue_green_deployment(row))
    }
}

/// Lets the green instance take the place of the blue one: each gets the private address of the other.
fn switch(realm: &mut Realm, source_id: &str, now: Moment) {
    let Ok(deployment) = find(realm, source_id) else { return };
    if deployment.status == BlueGreenStatus::Deleting {
        return;
    }
    let target_id = deployment.target.id.clone();
    let prefix = |realm: &Realm, id: &str| {
        realm.instances.get(id)?.address(&AddressType::Private).map(|address| address.prefix.clone())
    };
    let (blue, green) = (prefix(realm, source_id), prefix(realm, &target_id));
    for (id, prefix) in [(source_id, green), (target_id.as_str(), blue)] {
        if let (Some(instance), Some(prefix)) = (realm.instances.get_mut(id), prefix) {
            let private = |address: &&mut super::instance::Address| address.kind == AddressType::Private;
            if let Some(address) = instance.addresses.iter_mut().find(private) {
                address.prefix = prefix;
            }
        }
    }
    end(realm, source_id, BlueGreenStatus::SwitchoverCompleted, now);
}
