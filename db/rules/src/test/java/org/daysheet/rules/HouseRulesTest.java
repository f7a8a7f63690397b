package org.daysheet.rules;

final class HouseRulesTest extends ModuleRules {}
