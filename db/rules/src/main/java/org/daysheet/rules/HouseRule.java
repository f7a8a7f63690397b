package org.daysheet.rules;

import java.util.List;
import java.util.function.Function;

/// One rule of the house.
///
/// @param id what a class names when it asks to be excused, such as "clock"
/// @param promise the rule as a sentence
/// @param check finds what breaks the rule in a module, each line with file and line number; empty when all is well
public record HouseRule(String id, String promise, Function<HouseModule, List<String>> check) {
    /// What breaks this rule in the module.
    public List<String> violations(HouseModule module) {
        return check.apply(module);
    }
}
