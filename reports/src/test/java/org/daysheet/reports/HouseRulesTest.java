package org.daysheet.reports;

import org.daysheet.rules.ModuleRules;

final class HouseRulesTest extends ModuleRules {}
