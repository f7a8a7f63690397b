package org.daysheet.cli;

import org.daysheet.rules.ModuleRules;

final class HouseRulesTest extends ModuleRules {}
