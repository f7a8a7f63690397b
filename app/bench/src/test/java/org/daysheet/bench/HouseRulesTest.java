package org.daysheet.bench;

import org.daysheet.rules.ModuleRules;

final class HouseRulesTest extends ModuleRules {}
