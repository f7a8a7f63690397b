package org.daysheet.cli.command;

import picocli.CommandLine.Command;

/// The first words that gather several commands.
public final class Groups {
    private Groups() {}

    /// `daysheet practice ...`.
    @Command(
            name = "practice",
            description = "The practice's own name, numbers and address.",
            footerHeading = "%nExamples:%n",
            footer = {
                "  daysheet --practice ~/practice practice show",
                "  daysheet --practice ~/practice practice set --phone 5185550100"
            })
    public static final class PracticeGroup extends Group {}

    /// `daysheet providers ...`.
    @Command(
            name = "providers",
            description = "Who treats, refers, or lends a place.",
            footerHeading = "%nExamples:%n",
            footer = {
                "  daysheet --practice ~/practice providers list",
                "  daysheet --practice ~/practice providers add --last Rivera --first Ana --npi 1234567893"
            })
    public static final class ProvidersGroup extends Group {}

    /// `daysheet remits ...`.
    @Command(
            name = "remits",
            description = "Payers' checks: what they would post, matching, posting, undoing.",
            footerHeading = "%nExamples:%n",
            footer = {
                "  daysheet --practice ~/practice remits list",
                "  daysheet --practice ~/practice remits plan 3",
                "  daysheet --practice ~/practice remits post --clean"
            })
    public static final class RemitsGroup extends Group {}

    /// `daysheet claims ...`.
    @Command(
            name = "claims",
            description = "Claims from closed encounters to the file for the clearinghouse.",
            footerHeading = "%nExamples:%n",
            footer = {
                "  daysheet --practice ~/practice claims create --all",
                "  daysheet --practice ~/practice claims scrub",
                "  daysheet --practice ~/practice claims export --out outbox"
            })
    public static final class ClaimsGroup extends Group {}

    /// `daysheet passphrase ...`.
    @Command(
            name = "passphrase",
            description = "What opens the practice: a new passphrase in place of the old one.",
            footerHeading = "%nExamples:%n",
            footer = {
                "  daysheet --practice ~/practice passphrase change",
                "  daysheet --practice ~/practice passphrase reset --recovery-file /media/usb/recovery.txt"
            })
    public static final class PassphraseGroup extends Group {}

    /// `daysheet statements ...`.
    @Command(
            name = "statements",
            description = "What patients are asked to pay.",
            footerHeading = "%nExamples:%n",
            footer = {
                "  daysheet --practice ~/practice statements run --out letters",
                "  daysheet --practice ~/practice statements list",
                "  daysheet --practice ~/practice statements print 2 --out letters"
            })
    public static final class StatementsGroup extends Group {}

    /// `daysheet payments ...`.
    @Command(
            name = "payments",
            description = "Money at the desk: taken, listed, and used once it was kept for later.",
            footerHeading = "%nExamples:%n",
            footer = {
                "  daysheet --practice ~/practice payments add --patient P10001 --amount 25.00 --method card",
                "  daysheet --practice ~/practice payments list --unapplied",
                "  daysheet --practice ~/practice payments use --patient P10001"
            })
    public static final class PaymentsGroup extends Group {}

    /// `daysheet tasks ...`.
    @Command(
            name = "tasks",
            description = "What somebody has to do next.",
            footerHeading = "%nExamples:%n",
            footer = {
                "  daysheet --practice ~/practice tasks list",
                "  daysheet --practice ~/practice tasks done 12 --outcome \"Payer resends the check\""
            })
    public static final class TasksGroup extends Group {}
}
