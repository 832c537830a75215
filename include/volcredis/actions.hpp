/// @file
/// All actions. Generated from the API model by `cargo xtask codegen`. Do not edit.
#ifndef VOLCREDIS_ACTIONS_HPP
#define VOLCREDIS_ACTIONS_HPP

#include "generated/types.hpp"
#include "generated/accounts.hpp"
#include "generated/allow_lists.hpp"
#include "generated/backups.hpp"
#include "generated/blue_green.hpp"
#include "generated/enterprise.hpp"
#include "generated/events.hpp"
#include "generated/high_availability.hpp"
#include "generated/instance_configuration.hpp"
#include "generated/instances.hpp"
#include "generated/logs.hpp"
#include "generated/network.hpp"
#include "generated/parameter_groups.hpp"
#include "generated/parameters.hpp"
#include "generated/regions.hpp"
#include "generated/sessions.hpp"
#include "generated/tags.hpp"
#include "generated/tasks.hpp"

#endif  // VOLCREDIS_ACTIONS_HPP
