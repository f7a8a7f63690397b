package org.daysheet.demo.simulator;

/// When payers pay.
public enum Timing {
    /// Each payer in its own time (about two to five weeks), on its weekly pay day.
    BY_PAYER,
    /// Everything seven days after it came in, all checks of a day in one file: for measurements and short tests.
    AT_ONCE
}
