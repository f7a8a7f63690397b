package org.daysheet.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// All house rules as tests of one module. A module runs them with one line in its root package:
/// `final class HouseRulesTest extends ModuleRules {}`. Which module it is follows from the working directory.
public abstract class ModuleRules {
    /// One test a rule.
    @TestFactory
    protected final Stream<DynamicTest> house() {
        HouseModule module = HouseModule.at(Path.of("").toAbsolutePath());
        return all().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.id() + ": " + rule.promise(),
                        () -> assertThat(rule.violations(module))
                                .as(rule.promise())
                                .isEmpty()));
    }

    /// Every rule there is, those about what uses what first.
    public static List<HouseRule> all() {
        List<HouseRule> rules = new ArrayList<>();
        rules.addAll(Arrows.rules());
        rules.addAll(Technology.rules());
        rules.addAll(DataAccess.rules());
        rules.addAll(Conduct.rules());
        rules.addAll(Excuses.rules());
        rules.addAll(Tidiness.rules());
        rules.addAll(Exactness.rules());
        rules.addAll(Wording.rules());
        return List.copyOf(rules);
    }
}
