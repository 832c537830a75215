//! The creation and the deletion of instances of the community edition, and what is common to both editions.

use volcredis_core::actions::{
    CreateDBInstanceRequest, CreateDBInstanceResponse, DeleteDBInstanceRequest, DeleteDBInstanceResponse,
};
use volcredis_core::types::{
    BackupStrategy, ChargeType, DeletionProtection, InstanceClass, InstanceStatus, NoAuthMode, ServiceType,
    Tag, VpcAuthMode,
};

use super::backup::{self, NewBackup};
use super::call::Call;
use super::handle::Handle;
use super::instance::{Blueprint, Instance};
use super::{allow_lists, blue_green, parameter_groups, scaling, specs, versions};
use crate::ServiceFault;

/// What an order says of an instance beside its size.
pub(crate) struct Order<'a> {
    pub(crate) charge_type: ChargeType,
    pub(crate) purchase_months: Option<i32>,
    pub(crate) auto_renew: Option<bool>,
    pub(crate) project: Option<String>,
    pub(crate) deletion_protection: Option<DeletionProtection>,
    pub(crate) tags: Vec<Tag>,
    pub(crate) allow_lists: &'a [String],
}

/// Begins the creation of an instance that was found to be possible; gives its id and the number of the order.
pub(crate) fn create(call: &mut Call<'_>, mut instance: Instance, order: Order<'_>) -> (String, String) {
    let (id, now) = (instance.id.clone(), call.now);
    if order.charge_type == ChargeType::PrePaid {
        instance.subscribe(order.purchase_months.unwrap_or(1), order.auto_renew.unwrap_or(false), now);
    }
    if let Some(project) = order.project.filter(|project| !project.is_empty()) {
        instance.project = project;
    }
    instance.deletion_protection = order.deletion_protection.unwrap_or(DeletionProtection::Disabled);
    instance.tags = order.tags.into_iter().map(|tag| (tag.key, tag.value.unwrap_or_default())).collect();
    call.realm().instances.insert(instance.clone());
    allow_lists::bind_new(call.realm(), order.allow_lists, &id);
    backup::schedule(call.world, call.caller, &instance, now);
    let number = call.record_task(instance);
    let (realm, created) = (call.caller, id.clone());
    call.world.agenda.enter(
        now.after(call.world.durations.creation),
        Box::new(move |world, now| {
            let realm = world.realm_mut(realm);
            let Some(instance) = realm.instances.get_mut(&created) else { return };
            instance.status = InstanceStatus::Running;
            let after = instance.clone();
            realm.tasks.finish(number, Some(after), now);
        }),
    );
    (id, call.world.order_number())
}

/// Makes up the address behind a private endpoint.
pub(crate) fn private_ip(call: &mut Call<'_>) -> String {
    let bytes = call.world.identifier("", 2).into_bytes();
    format!("192.168.{}.{}", bytes[0], bytes[1])
}

impl Handle for CreateDBInstanceRequest {
    fn handle(self, call: &mut Call<'_>) -> Result<CreateDBInstanceResponse, ServiceFault> {
        call.caller = call.realm_in(Some(&self.region_id))?;
        let node_zones: Vec<String> = self.configure_nodes.iter().map(|node| node.az.clone()).collect();
        let nodes = usize::try_from(self.node_number).unwrap_or(0);
        scaling::check_zones(call, &node_zones, nodes)?;
        let release = versions::community(self.engine_version.as_str())?;
        allow_lists::check_exist(call.realm(), self.allow_list_ids.as_deref().unwrap_or_default())?;
        let sharded = self.sharded_cluster == 1;
        let plan = Blueprint {
            id: String::new(),
            name: None,
            region: call.caller.region,
            account: call.caller.account,
            edition: ServiceType::Basic,
            engine_version: release.engine_version.to_owned(),
            shards: self.shard_number.filter(|_| sharded).unwrap_or(1),
            sharded,
            shard_capacity: self.shard_capacity,
            node_zones,
            vpc_id: self.vpc_id,
            subnet_id: self.subnet_id,
            ip: String::new(),
            port: self.port.unwrap_or(6379),
        };
        specs::check(&Instance::new(plan.clone(), call.now))?;
        let parameters = match self.parameter_group_id.as_deref().filter(|id| !id.is_empty()) {
            Some(id) => parameter_groups::values(call.realm(), id, &plan.engine_version)?,
            None => Default::default(),
        };

        let plan = Blueprint {
            id: call.world.identifier("redis-cn", 11),
            name: self.instance_name.filter(|name| !name.is_empty()),
            ip: private_ip(call),
            ..plan
        };
        let mut instance = Instance::new(plan, call.now);
        instance.parameters = parameters;
        if self.no_auth_mode == Some(NoAuthMode::Open) {
            instance.vpc_auth_mode = VpcAuthMode::Open;
        }
        let order = Order {
            charge_type: self.charge_type.unwrap_or(ChargeType::PostPaid),
            purchase_months: self.purchase_months,
            auto_renew: self.auto_renew,
            project: self.project_name,
            deletion_protection: self.deletion_protection,
            tags: self.tags.unwrap_or_default(),
            allow_lists: self.allow_list_ids.as_deref().unwrap_or_default(),
        };
        let (instance_id, order_number) = create(call, instance, order);
        Ok(CreateDBInstanceResponse::new().instance_id(instance_id).order_no(order_number))
    }
}

/// Begins the deletion of an instance, with a last backup of one that has backups, if wanted.
pub(crate) fn delete(
    call: &mut Call<'_>,
    id: &str,
    last_backup: bool,
    backup_name: Option<String>,
) -> Result<(), ServiceFault> {
    let instance = call.ready_instance(id)?.clone();
    if instance.deletion_protection == DeletionProtection::Enabled {
        let message = format!(
            "instance `{id}` is protected from deletion; ModifyDBInstanceDeletionProtectionPolicy changes that"
        );
        return Err(ServiceFault::redis("InvalidOperator", message));
    }
    if blue_green::takes_part(call.realm(), id) {
        let message = format!("instance `{id}` takes part in a blue-green deployment");
        return Err(ServiceFault::redis("InvalidOperator", message));
    }
    if last_backup && instance.class() == InstanceClass::PrimarySecondary {
        let name = backup_name.filter(|_| instance.charge_type == ChargeType::PostPaid);
        let new = NewBackup { name, strategy: BackupStrategy::ManualBackup };
        backup::begin(call.world, call.caller, &instance, new, call.now);
    }
    call.instance_mut(id)?.status = InstanceStatus::Deleting;
    let number = call.record_task(instance);
    let (realm, id) = (call.caller, id.to_owned());
    call.world.agenda.enter(
        call.now.after(call.world.durations.deletion),
        Box::new(move |world, now| {
            let realm = world.realm_mut(realm);
            realm.instances.remove(&id);
            allow_lists::forget_instance(realm, &id);
            realm.tasks.finish(number, None, now);
        }),
    );
    Ok(())
}

impl Handle for DeleteDBInstanceRequest {
    fn handle(self, call: &mut Call<'_>) -> Result<DeleteDBInstanceResponse, ServiceFault> {
        delete(call, &self.instance_id, true, self.backup_point_name)?;
        Ok(DeleteDBInstanceResponse::new())
    }
}
