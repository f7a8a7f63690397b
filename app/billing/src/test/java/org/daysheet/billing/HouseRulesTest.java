package org.daysheet.billing;

import org.daysheet.rules.ModuleRules;

final class HouseRulesTest extends ModuleRules {}
