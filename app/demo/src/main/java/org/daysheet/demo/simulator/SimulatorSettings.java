package org.daysheet.demo.simulator;

import java.util.EnumSet;
import java.util.Set;

/// How the payers behave. The same settings and the same files give the same bytes.
///
/// @param seed start of every chance
/// @param mix how often each scenario happens
/// @param timing when payers pay
/// @param faults mistakes to make on purpose, none for honest payers
public record SimulatorSettings(long seed, ScenarioMix mix, Timing timing, Set<Fault> faults) {
    public SimulatorSettings {
        EnumSet<Fault> copy = EnumSet.noneOf(Fault.class);
        copy.addAll(faults);
        faults = java.util.Collections.unmodifiableSet(copy);
    }

    /// Honest payers with the typical mix, paying in their own time.
    public static SimulatorSettings typical(long seed) {
        return new SimulatorSettings(seed, ScenarioMix.typical(), Timing.BY_PAYER, Set.of());
    }

    /// Honest payers that answer every claim with one scenario, all after seven days.
    public static SimulatorSettings always(Scenario scenario, long seed) {
        return new SimulatorSettings(seed, ScenarioMix.only(scenario), Timing.AT_ONCE, Set.of());
    }

    /// The same with these faults.
    public SimulatorSettings with(Fault... wanted) {
        return new SimulatorSettings(seed, mix, timing, Set.of(wanted));
    }
}
