//! The actions. Each chapter of the API reference has a module, named after it; [`dispatch`] has the table of all actions.

mod account;
mod allow_list;
mod backup_and_recovery;
mod blue_green_deployment;
pub(crate) mod call;
pub(crate) mod dispatch;
mod enterprise_edition;
mod event;
mod high_availability;
mod instance_configuration;
mod instance_management;
mod log_and_analysis;
mod network_connection;
mod pagination;
mod parameter;
mod parameter_template;
mod region_and_zone;
mod session;
mod tag;
mod task;

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    use volcredis_core::model::Action;

    fn read_module(name: &str) -> String {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/handlers");
        let file = folder.join(format!("{name}.rs"));
        if file.exists() {
            return fs::read_to_string(file).unwrap();
        }
        let files = fs::read_dir(folder.join(name)).unwrap_or_else(|_| panic!("no module `{name}`"));
        files.map(|file| fs::read_to_string(file.unwrap().path()).unwrap()).collect()
    }

    #[test]
    fn each_action_is_in_the_module_of_its_chapter() {
        for action in Action::all() {
            let module = action.category.to_lowercase().replace([' ', '-'], "_");
            let handler = format!("impl Handle for {}Request ", action.name);
            assert!(read_module(&module).contains(&handler), "{} is not in `{module}`", action.name);
        }
    }
}
