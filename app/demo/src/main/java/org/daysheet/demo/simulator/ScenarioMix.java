package org.daysheet.demo.simulator;

import java.util.EnumMap;
import java.util.Map;
import org.daysheet.demo.chance.Dice;

/// How often each scenario happens, as relative weights.
///
/// @param weights weight of each scenario, none negative, at least one positive; a scenario left out never happens
public record ScenarioMix(Map<Scenario, Integer> weights) {
    public ScenarioMix {
        EnumMap<Scenario, Integer> copy = new EnumMap<>(Scenario.class);
        copy.putAll(weights);
        if (copy.values().stream().anyMatch(weight -> weight < 0)
                || copy.values().stream().noneMatch(weight -> weight > 0)) {
            throw new IllegalArgumentException("a mix needs a positive weight and no negative one");
        }
        weights = java.util.Collections.unmodifiableMap(copy);
    }

    /// What a small practice sees over a year: nine of ten claims answered well, the rest work.
    public static ScenarioMix typical() {
        EnumMap<Scenario, Integer> weights = new EnumMap<>(Scenario.class);
        weights.put(Scenario.PAID, 270);
        weights.put(Scenario.COPAY, 210);
        weights.put(Scenario.COINSURANCE, 190);
        weights.put(Scenario.DEDUCTIBLE_PART, 60);
        weights.put(Scenario.DEDUCTIBLE_FULL, 60);
        weights.put(Scenario.DENIED, 68);
        weights.put(Scenario.PARTLY_DENIED, 34);
        weights.put(Scenario.BUNDLED, 14);
        weights.put(Scenario.REJECTED, 32);
        weights.put(Scenario.UNANSWERED, 16);
        weights.put(Scenario.REVERSED, 16);
        weights.put(Scenario.TAKEN_BACK, 10);
        weights.put(Scenario.INTEREST, 20);
        return new ScenarioMix(weights);
    }

    /// Every claim meets this one scenario.
    public static ScenarioMix only(Scenario scenario) {
        return new ScenarioMix(Map.of(scenario, 1));
    }

    Scenario pick(Dice dice) {
        int left =
                dice.below(weights.values().stream().mapToInt(Integer::intValue).sum());
        for (Map.Entry<Scenario, Integer> entry : weights.entrySet()) {
            left -= entry.getValue();
            if (left < 0) {
                return entry.getKey();
            }
        }
        throw new IllegalStateException("the weights do not add up");
    }
}
