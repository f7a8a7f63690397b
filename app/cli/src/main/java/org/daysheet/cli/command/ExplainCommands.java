package org.daysheet.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.daysheet.billing.Office;
import org.daysheet.billing.accounts.AskedLine;
import org.daysheet.billing.accounts.Explanations;
import org.daysheet.billing.ledger.AccountKind;
import org.daysheet.billing.practice.Payer;
import org.daysheet.cli.console.Converters;
import org.daysheet.cli.console.Exit;
import org.daysheet.cli.console.Refusal;
import org.daysheet.cli.console.Shell;
import org.daysheet.cli.output.Document;
import org.daysheet.types.id.ChargeId;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.id.PayerId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `daysheet explain ...`: why a balance is what it is, down to the segment of the payer's file (F148).
public final class ExplainCommands {
    private ExplainCommands() {}

    /// A command that tells the steps behind a balance.
    abstract static class Telling extends OfficeCommand {
        @Option(names = "--segments", description = "Also the segments of the payers' files behind the steps.")
        private boolean withSegments;

        Telling(Shell shell) {
            super(shell);
        }

        final ToldSteps told(Office office) {
            return new ToldSteps(office, withSegments);
        }
    }

    /// `daysheet explain patient`.
    @Command(
            name = "patient",
            description = "Explains what payers, patient and agency owe for a patient, less money that waits.",
            footerHeading = "%nExamples:%n",
            footer = "  daysheet --practice ~/practice explain patient P10001 --segments")
    public static final class PatientCommand extends Telling {
        @Parameters(paramLabel = "ACCOUNT", description = "Account number of the patient.")
        private String account = "";

        /// The command of one run.
        public PatientCommand(Shell shell) {
            super(shell);
        }

        @Override
        int run(Office office) {
            PatientId patient = PatientLookup.byAccount(office, account);
            return done(told(office)
                    .document(
                            "patient " + account, office.money().explanations().ofPatient(patient), null));
        }
    }

    /// `daysheet explain charge`.
    @Command(
            name = "charge",
            description = "Explains what is open on a charge, whoever owes it.",
            footerHeading = "%nExamples:%n",
            footer = "  daysheet --practice ~/practice explain charge 4711 --segments")
    public static final class ChargeCommand extends Telling {
        @Parameters(paramLabel = "ID", converter = Converters.Id.class, description = "Id of the charge.")
        private long charge;

        /// The command of one run.
        public ChargeCommand(Shell shell) {
            super(shell);
        }

        @Override
        int run(Office office) {
            ChargeId id = new ChargeId(charge);
            return done(office.money()
                    .explanations()
                    .ofCharge(id)
                    .map(explained -> told(office).document("charge " + charge, explained, id))
                    .orElseThrow(() -> Refusal.refused("There is no charge " + charge + ".")));
        }
    }

    /// `daysheet explain claim`.
    @Command(
            name = "claim",
            description = "Explains what is open on the charges of a claim, whoever owes it.",
            footerHeading = "%nExamples:%n",
            footer = "  daysheet --practice ~/practice explain claim DS17-1")
    public static final class ClaimCommand extends Telling {
        @Parameters(paramLabel = "ID", description = "Id of the claim, or the number payers echo, such as DS17-1.")
        private String claim = "";

        /// The command of one run.
        public ClaimCommand(Shell shell) {
            super(shell);
        }

        @Override
        int run(Office office) {
            ClaimId id = ClaimsCommands.find(office, claim);
            return done(told(office)
                    .document("claim " + claim, office.money().explanations().ofClaim(id), null));
        }
    }

    /// `daysheet explain account`.
    @Command(
            name = "account",
            description = "Explains the balance of a kind of account, such as a payer's money that waits.",
            footerHeading = "%nExamples:%n",
            footer = {
                "  daysheet --practice ~/practice explain account payer-clearing --payer ACME1 --segments",
                "  daysheet --practice ~/practice explain account unapplied-payer"
            })
    public static final class AccountCommand extends Telling {
        @Parameters(
                paramLabel = "KIND",
                converter = KindConverter.class,
                description = "One of: ${COMPLETION-CANDIDATES}.",
                completionCandidates = KindWords.class)
        private AccountKind kind = AccountKind.PAYER_CLEARING;

        @Option(names = "--payer", paramLabel = "CODE", description = "Only what is of this payer.")
        private @Nullable String payer;

        /// The command of one run.
        public AccountCommand(Shell shell) {
            super(shell);
        }

        @Override
        int run(Office office) {
            String of = payer;
            PayerId id = of == null ? null : payer(office, of);
            String what = word(kind) + (of == null ? "" : " of " + of);
            return done(
                    told(office).document(what, office.money().explanations().ofAccounts(kind, id), null));
        }

        private static PayerId payer(Office office, String code) {
            return office.session()
                    .read(tx -> office.practices().payerByCode(tx, code))
                    .map(Payer::id)
                    .orElseThrow(() -> Refusal.refused("There is no payer with the code " + code + "."));
        }
    }

    private static String word(AccountKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The words for kinds of accounts.
    static final class KindWords extends ArrayList<String> {
        private static final long serialVersionUID = 1;

        KindWords() {
            for (AccountKind kind : AccountKind.values()) {
                add(word(kind));
            }
        }
    }

    /// Reads a kind of account, with dashes or lines below.
    static final class KindConverter implements ITypeConverter<AccountKind> {
        @Override
        public AccountKind convert(String text) {
            return AccountKind.valueOf(text.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }

    /// `daysheet explain statement`.
    @Command(
            name = "statement",
            description = "Explains every line of a statement: what the patient owed on the charge that day.",
            footerHeading = "%nExamples:%n",
            footer = "  daysheet --practice ~/practice explain statement S000017 --line 2 --segments")
    public static final class StatementCommand extends Telling {
        @Parameters(paramLabel = "NUMBER", description = "The number printed on the statement.")
        private String number = "";

        @Option(names = "--line", paramLabel = "LINE", description = "Only this line, from 1.")
        private @Nullable Integer line;

        /// The command of one run.
        public StatementCommand(Shell shell) {
            super(shell);
        }

        @Override
        int run(Office office) {
            Explanations explanations = office.money().explanations();
            Integer only = line;
            List<AskedLine> lines = explanations.asked(number).stream()
                    .filter(one -> only == null || one.ordinal() == only)
                    .toList();
            if (lines.isEmpty()) {
                throw Refusal.refused("There is no statement " + number + " with such a line.");
            }
            List<Document> told = lines.stream()
                    .map(one -> told(office)
                            .document(
                                    "line " + one.ordinal() + ", " + one.serviceOn() + " " + one.description(),
                                    explanations.ofLine(one),
                                    one.charge()))
                    .toList();
            return done(new Document().fact("statement", "Statement", number).parts("lines", "Lines", told));
        }
    }

    /// `daysheet explain figure`.
    @Command(
            name = "figure",
            description = "Explains a key figure: its formula, its numbers and what it is made of, the worst first.",
            footerHeading = "%nExamples:%n",
            footer = {
                "  daysheet --practice ~/practice explain figure days-in-ar",
                "  daysheet --practice ~/practice --as-of 2026-06-30 explain figure unapplied --json"
            })
    public static final class FigureCommand extends OfficeCommand {
        @Parameters(paramLabel = "KEY", description = "The figure's key, as `kpi --json` gives it.")
        private String key = "";

        /// The command of one run.
        public FigureCommand(Shell shell) {
            super(shell);
        }

        @Override
        int run(Office office) {
            shell.print(ToldFigure.document(office, key));
            return Exit.DONE;
        }
    }
}
