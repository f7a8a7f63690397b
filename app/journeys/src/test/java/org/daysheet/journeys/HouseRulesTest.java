package org.daysheet.journeys;

import org.daysheet.rules.ModuleRules;

final class HouseRulesTest extends ModuleRules {}
