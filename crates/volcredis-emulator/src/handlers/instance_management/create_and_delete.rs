//! Creating and deleting instances.

use volcredis_core::actions::{
    CreateDBInstanceRequest, CreateDBInstanceResponse, DeleteDBInstanceRequest, DeleteDBInstanceResponse,
};
use volcredis_core::types::{
    BackupStrategy, ChargeType, DeletionProtection, InstanceClass, InstanceStatus, NoAuthMode, ServiceType,
    Tag, VpcAuthMode,
};

use crate::handlers::allow_list::check_allow_lists_exist;
use crate::handlers::call::Call;
use crate::handlers::dispatch::Handle;
use crate::handlers::instance_configuration::{check_zones, zones_of};
use crate::handlers::parameter_template::group_values;
use crate::model::address::DEFAULT_PORT;
use crate::model::event::Event;
use crate::model::instance::{Instance, InstanceSpec};
use crate::model::instance_change::InstanceChange;
use crate::model::{engine_version, instance_size, subnet};
use crate::service_error::ServiceError;

/// The options of a purchase that do not concern the size of the instance.
pub(crate) struct PurchaseOptions<'a> {
    pub(crate) charge_type: ChargeType,
    pub(crate) purchase_months: Option<i32>,
    pub(crate) auto_renew: Option<bool>,
    pub(crate) project: Option<String>,
    pub(crate) deletion_protection: Option<DeletionProtection>,
    pub(crate) tags: Vec<Tag>,
    pub(crate) allow_lists: &'a [String],
}

/// Begins the creation of an instance, and returns its id and the order number.
pub(crate) fn begin_creation(
    call: &mut Call<'_>,
    mut instance: Instance,
    purchase: PurchaseOptions<'_>,
) -> (String, String) {
    let (id, now) = (instance.id.clone(), call.now);
    if purchase.charge_type == ChargeType::PrePaid {
        instance.subscribe(purchase.purchase_months.unwrap_or(1), purchase.auto_renew.unwrap_or(false), now);
    }
    if let Some(project) = purchase.project.filter(|project| !project.is_empty()) {
        instance.project = project;
    }
    instance.deletion_protection = purchase.deletion_protection.unwrap_or(DeletionProtection::Disabled);
    instance.tags = purchase.tags.into_iter().map(|tag| (tag.key, tag.value.unwrap_or_default())).collect();
    call.account().instances.insert(instance.clone());
    call.account().bind_allow_lists(purchase.allow_lists, &id);
    call.store.schedule_automated_backup(call.caller, &instance, now);
    let task = call.begin_task(&instance);
    let event = Event::FinishChange { instance_id: id.clone(), task, change: InstanceChange::None };
    call.schedule(now + call.store.durations.creation, event);
    (id, call.store.generate_order_number())
}

impl Handle for CreateDBInstanceRequest {
    fn handle(self, call: &mut Call<'_>) -> Result<CreateDBInstanceResponse, ServiceError> {
        call.caller = call.caller_in(Some(&self.region_id))?;
        let nodes = usize::try_from(self.node_number).unwrap_or(0);
        let node_zones: Vec<String> = match &self.configure_nodes {
            Some(nodes) => zones_of(nodes).collect(),
            None => vec![subnet::zone_of(call.region()?, &self.subnet_id).to_owned(); nodes],
        };
        check_zones(call, &node_zones, nodes)?;
        if let Some(charge_type) = &self.charge_type {
            check_charge_type(charge_type)?;
        }
        let release = engine_version::find(self.engine_version.as_str())?;
        check_allow_lists_exist(call.account(), self.allow_list_ids.as_deref().unwrap_or_default())?;
        let sharded = self.sharded_cluster == 1;
        let spec = InstanceSpec {
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
            port: self.port.unwrap_or(DEFAULT_PORT),
        };
        instance_size::check(&Instance::new(spec.clone(), call.now))?;
        let parameters = match self.parameter_group_id.as_deref().filter(|id| !id.is_empty()) {
            Some(id) => group_values(call.account(), id, &spec.engine_version)?,
            None => Default::default(),
        };

        let spec = InstanceSpec {
            id: call.store.generate_id("redis-cn", 11),
            name: self.instance_name.filter(|name| !name.is_empty()),
            ip: call.store.generate_private_ip(),
            ..spec
        };
        let mut instance = Instance::new(spec, call.now);
        instance.parameters = parameters;
        instance.set_default_password(self.password.as_ref());
        if self.no_auth_mode == Some(NoAuthMode::Open) {
            instance.vpc_auth_mode = VpcAuthMode::Open;
        }
        let purchase = PurchaseOptions {
            charge_type: self.charge_type.unwrap_or(ChargeType::PostPaid),
            purchase_months: self.purchase_months,
            auto_renew: self.auto_renew,
            project: self.project_name,
            deletion_protection: self.deletion_protection,
            tags: self.tags.unwrap_or_default(),
            allow_lists: self.allow_list_ids.as_deref().unwrap_or_default(),
        };
        let (instance_id, order_number) = begin_creation(call, instance, purchase);
        Ok(CreateDBInstanceResponse::new().instance_id(instance_id).order_no(order_number))
    }
}

/// Checks that a billing method is one that instances can be bought with.
pub(crate) fn check_charge_type(charge_type: &ChargeType) -> Result<(), ServiceError> {
    match charge_type {
        ChargeType::PostPaid | ChargeType::PrePaid => Ok(()),
        other => {
            let message = format!("`ChargeType` must be PostPaid or PrePaid, got `{other}`");
            Err(ServiceError::redis("InvalidChargeType", message))
        }
    }
}

/// Begins the deletion of an instance. With `last_backup`, an instance that has backups is backed up before.
pub(crate) fn begin_deletion(
    call: &mut Call<'_>,
    id: &str,
    last_backup: bool,
    backup_name: Option<String>,
) -> Result<(), ServiceError> {
    let instance = call.ready_instance(id)?.clone();
    if instance.deletion_protection == DeletionProtection::Enabled {
        let message = format!(
            "instance `{id}` is protected from deletion: disable it with ModifyDBInstanceDeletionProtectionPolicy"
        );
        return Err(ServiceError::redis("InvalidOperator", message));
    }
    if call.account().is_in_deployment(id) {
        let message = format!("instance `{id}` is in a blue-green deployment: delete the deployment first");
        return Err(ServiceError::redis("InvalidOperator", message));
    }
    if last_backup && instance.class() == InstanceClass::PrimarySecondary {
        let name = backup_name.filter(|_| instance.charge_type == ChargeType::PostPaid);
        call.store.begin_backup(call.caller, &instance, name, BackupStrategy::ManualBackup, call.now);
    }
    call.instance_mut(id)?.status = InstanceStatus::Deleting;
    let task = call.begin_task(&instance);
    let due = call.now + call.store.durations.deletion;
    call.schedule(due, Event::FinishDeletion { instance_id: id.to_owned(), task });
    Ok(())
}

impl Handle for DeleteDBInstanceRequest {
    fn handle(self, call: &mut Call<'_>) -> Result<DeleteDBInstanceResponse, ServiceError> {
        let last_backup = self.create_backup.unwrap_or(true);
        begin_deletion(call, &self.instance_id, last_backup, self.backup_point_name)?;
        Ok(DeleteDBInstanceResponse::new())
    }
}
