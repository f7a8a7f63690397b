package org.daysheet.store;

import org.daysheet.rules.ModuleRules;

final class HouseRulesTest extends ModuleRules {}
