package org.daysheet.cli.command;

import picocli.CommandLine.Command;

/// The first words that gather several commands.
public final class Groups {
    private Groups() {}

    /// `daysheet practice ...`.
    @Command(name = "practice", description = "The practice's own name, numbers and address.")
    public static final class PracticeGroup extends Group {}

    /// `daysheet providers ...`.
    @Command(name = "providers", description = "Who treats, refers, or lends a place.")
    public static final class ProvidersGroup extends Group {}

    /// `daysheet remits ...`.
    @Command(name = "remits", description = "Payers' checks: what they would post, matching, posting, undoing.")
    public static final class RemitsGroup extends Group {}

    /// `daysheet claims ...`.
    @Command(name = "claims", description = "Claims from closed encounters to the file for the clearinghouse.")
    public static final class ClaimsGroup extends Group {}

    /// `daysheet statements ...`.
    @Command(name = "statements", description = "What patients are asked to pay.")
    public static final class StatementsGroup extends Group {}

    /// `daysheet payments ...`.
    @Command(name = "payments", description = "Money at the desk.")
    public static final class PaymentsGroup extends Group {}

    /// `daysheet tasks ...`.
    @Command(name = "tasks", description = "What somebody has to do next.")
    public static final class TasksGroup extends Group {}
}
