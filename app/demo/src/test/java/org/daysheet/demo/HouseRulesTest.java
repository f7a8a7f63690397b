package org.daysheet.demo;

import org.daysheet.rules.ModuleRules;

final class HouseRulesTest extends ModuleRules {}
