package org.daysheet.cli.command;

import java.util.Objects;
import org.daysheet.billing.Office;
import org.daysheet.billing.practice.Contact;
import org.daysheet.billing.practice.Envelope;
import org.daysheet.billing.practice.ProfileFacts;
import org.daysheet.billing.practice.SubmissionProfile;
import org.daysheet.billing.practice.SubmissionProfiles;
import org.daysheet.billing.practice.Submitter;
import org.daysheet.cli.console.Refusal;
import org.daysheet.cli.console.Shell;
import org.daysheet.cli.output.Document;
import org.daysheet.cli.output.Identity;
import org.daysheet.cli.output.Table;
import org.daysheet.types.id.SubmissionProfileId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `daysheet profiles ...`: the ways files go to payers.
public final class ProfilesCommands {
    private ProfilesCommands() {}

    /// `daysheet profiles list`.
    @Command(
            name = "list",
            description = "Lists the ways files go to payers, the main one first.",
            footerHeading = "%nExamples:%n",
            footer = "  daysheet --practice ~/practice profiles list")
    public static final class ListCommand extends OfficeCommand {
        /// The command of one run.
        public ListCommand(Shell shell) {
            super(shell);
        }

        @Override
        int run(Office office) {
            Table table = Table.of(
                    "id", "Id",
                    "name", "Name",
                    "submitter", "Our number",
                    "receiver", "Receiver",
                    "receiverName", "Its name",
                    "testFiles", "Test files",
                    "main", "Main",
                    "active", "Used");
            for (SubmissionProfile profile : office.practices().profiles().list()) {
                Submitter submitter = profile.facts().submitter();
                table.row(
                        new Identity(profile.id().value()),
                        profile.facts().name(),
                        submitter.code(),
                        submitter.receiverCode(),
                        submitter.receiverName(),
                        submitter.isTest(),
                        profile.isMain(),
                        profile.isActive());
            }
            return done(new Document().table("profiles", "Submission profiles", table));
        }
    }

    /// `daysheet profiles set`.
    @Command(
            name = "set",
            description = "Adds a way files go to payers, or changes the one of that name. What is left out stays.",
            footerHeading = "%nExamples:%n",
            footer = {
                "  daysheet --practice ~/practice profiles set Direct --submitter P77 --receiver HARBOREDI",
                "  daysheet --practice ~/practice profiles set Direct --from-qualifier 30 --from 371234567 --ack true",
                "  daysheet --practice ~/practice profiles set Direct --active false"
            })
    public static final class SetCommand extends OfficeCommand {
        @Parameters(paramLabel = "NAME", description = "What the practice calls it.")
        private String name = "";

        @Option(names = "--rename", paramLabel = "NAME", description = "What it is called from now on.")
        private @Nullable String rename;

        @Option(names = "--submitter", paramLabel = "ID", description = "Our number there.")
        private @Nullable String submitter;

        @Option(names = "--receiver", paramLabel = "ID", description = "The receiver's number.")
        private @Nullable String receiver;

        @Option(names = "--receiver-name", paramLabel = "NAME", description = "The receiver's name.")
        private @Nullable String receiverName;

        @Option(names = "--test-files", arity = "1", paramLabel = "true|false", description = "Mark files as test.")
        private @Nullable Boolean testFiles;

        @Option(names = "--contact", paramLabel = "NAME", description = "Whom the receiver calls.")
        private @Nullable String contact;

        @Option(names = "--phone", paramLabel = "DIGITS", description = "Telephone of the contact.")
        private @Nullable String phone;

        @Option(names = "--email", paramLabel = "ADDRESS", description = "Mail address of the contact.")
        private @Nullable String email;

        @Option(names = "--from-qualifier", paramLabel = "XX", description = "ISA05; ZZ at first.")
        private @Nullable String fromQualifier;

        @Option(names = "--from", paramLabel = "ID", description = "ISA06; our number when empty.")
        private @Nullable String from;

        @Option(names = "--from-application", paramLabel = "ID", description = "GS02; as ISA06 when empty.")
        private @Nullable String fromApplication;

        @Option(names = "--to-qualifier", paramLabel = "XX", description = "ISA07; ZZ at first.")
        private @Nullable String toQualifier;

        @Option(names = "--to", paramLabel = "ID", description = "ISA08; the receiver's number when empty.")
        private @Nullable String to;

        @Option(names = "--to-application", paramLabel = "ID", description = "GS03; as ISA08 when empty.")
        private @Nullable String toApplication;

        @Option(names = "--ack", arity = "1", paramLabel = "true|false", description = "Ask for a TA1 (ISA14).")
        private @Nullable Boolean asks;

        @Option(names = "--active", arity = "1", paramLabel = "true|false", description = "Whether it is used still.")
        private @Nullable Boolean isActive;

        /// The command of one run.
        public SetCommand(Shell shell) {
            super(shell);
        }

        @Override
        int run(Office office) {
            SubmissionProfiles profiles = office.practices().profiles();
            @Nullable SubmissionProfile known = known(office, name);
            SubmissionProfileId id = profiles.keep(
                    known == null ? null : known.id(),
                    facts(
                            known == null
                                    ? new ProfileFacts(name, Submitter.NONE, Contact.NONE, Envelope.USUAL)
                                    : known.facts()));
            Boolean used = isActive;
            if (used != null) {
                profiles.switchProfile(id, used);
            }
            return done(document(profiles.list().stream()
                    .filter(one -> one.id().equals(id))
                    .findFirst()
                    .orElseThrow()));
        }

        private ProfileFacts facts(ProfileFacts old) {
            return new ProfileFacts(
                    or(rename, old.name()),
                    new Submitter(
                            or(submitter, old.submitter().code()),
                            or(receiverName, old.submitter().receiverName()),
                            or(receiver, old.submitter().receiverCode()),
                            Objects.requireNonNullElse(
                                    testFiles, old.submitter().isTest())),
                    new Contact(
                            or(contact, old.contact().name()),
                            or(phone, old.contact().phone()),
                            or(email, old.contact().email())),
                    new Envelope(
                            side(old.envelope().sender(), fromQualifier, from, fromApplication),
                            side(old.envelope().receiver(), toQualifier, to, toApplication),
                            Objects.requireNonNullElse(asks, old.envelope().asksAcknowledgment())));
        }

        private static Envelope.Side side(
                Envelope.Side old, @Nullable String qualifier, @Nullable String code, @Nullable String application) {
            String kind = or(qualifier, old.qualifier());
            String number = or(code, old.code());
            String group = or(application, old.application());
            if (!Envelope.isQualifier(kind) || !Envelope.isCode(number) || !Envelope.isCode(group)) {
                throw Refusal.usage(
                        "A wrapper holds kinds of two letters or digits, such as ZZ or 30, and numbers of at"
                                + " most 15.");
            }
            return new Envelope.Side(kind, number, group);
        }

        private static String or(@Nullable String given, String old) {
            return given == null ? old : given.strip();
        }
    }

    /// The profile of a name in any case, null when there is none.
    static @Nullable SubmissionProfile known(Office office, String name) {
        return office.practices().profiles().list().stream()
                .filter(one -> one.facts().name().equalsIgnoreCase(name.strip()))
                .findFirst()
                .orElse(null);
    }

    private static Document document(SubmissionProfile profile) {
        ProfileFacts facts = profile.facts();
        return new Document()
                .fact("id", "Id", new Identity(profile.id().value()))
                .fact("name", "Name", facts.name())
                .fact("submitter", "Our number", facts.submitter().code())
                .fact("receiver", "Receiver", facts.submitter().receiverCode())
                .fact("receiverName", "Its name", facts.submitter().receiverName())
                .fact("testFiles", "Test files", facts.submitter().isTest())
                .fact("contact", "Contact", facts.contact().name())
                .fact("phone", "Phone", facts.contact().phone())
                .fact("email", "Mail", facts.contact().email())
                .fact("fromQualifier", "ISA05", facts.envelope().sender().qualifier())
                .fact("from", "ISA06", facts.envelope().sender().code())
                .fact("fromApplication", "GS02", facts.envelope().sender().application())
                .fact("toQualifier", "ISA07", facts.envelope().receiver().qualifier())
                .fact("to", "ISA08", facts.envelope().receiver().code())
                .fact("toApplication", "GS03", facts.envelope().receiver().application())
                .fact("ack", "Asks for a TA1", facts.envelope().asksAcknowledgment())
                .fact("main", "Main", profile.isMain())
                .fact("active", "Used", profile.isActive());
    }
}
