package org.daysheet.edi;

import org.daysheet.rules.ModuleRules;

final class HouseRulesTest extends ModuleRules {}
