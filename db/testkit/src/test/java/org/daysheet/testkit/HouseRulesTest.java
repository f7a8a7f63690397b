package org.daysheet.testkit;

import org.daysheet.rules.ModuleRules;

final class HouseRulesTest extends ModuleRules {}
