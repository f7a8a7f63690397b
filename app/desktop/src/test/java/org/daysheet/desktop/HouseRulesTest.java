package org.daysheet.desktop;

import org.daysheet.rules.ModuleRules;

final class HouseRulesTest extends ModuleRules {}
