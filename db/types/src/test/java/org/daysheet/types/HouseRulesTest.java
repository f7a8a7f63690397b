package org.daysheet.types;

import org.daysheet.rules.ModuleRules;

final class HouseRulesTest extends ModuleRules {}
