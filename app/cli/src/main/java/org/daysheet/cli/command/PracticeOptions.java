package org.daysheet.cli.command;

import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.daysheet.billing.practice.Contact;
import org.daysheet.billing.practice.MammographyUnit;
import org.daysheet.billing.practice.PostalAddress;
import org.daysheet.billing.practice.PracticeFacts;
import org.daysheet.billing.practice.ProviderFacts;
import org.daysheet.billing.practice.Submitter;
import org.daysheet.cli.console.Refusal;
import org.daysheet.types.code.ProcedureCode;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// What a practice says about itself on claims and statements, option by option. Filled by picocli.
final class PracticeOptions {
    @Mixin
    private final BillerOptions biller = new BillerOptions();

    @Option(names = "--address", paramLabel = "STREET", description = "Street address; payers refuse PO boxes.")
    @Nullable
    String address;

    @Option(names = "--address2", paramLabel = "TEXT", description = "Suite or floor.")
    @Nullable
    String address2;

    @Option(names = "--city", paramLabel = "TEXT", description = "City.")
    @Nullable
    String city;

    @Option(names = "--state", paramLabel = "XX", description = "State, two letters.")
    @Nullable
    String state;

    @Option(names = "--zip", paramLabel = "DIGITS", description = "ZIP+4, nine digits: claims need all of them.")
    @Nullable
    String zip;

    @Option(names = "--contact", paramLabel = "NAME", description = "Whom payers call.")
    @Nullable
    String contact;

    @Option(names = "--phone", paramLabel = "DIGITS", description = "Telephone, ten digits.")
    @Nullable
    String phone;

    @Option(names = "--email", paramLabel = "ADDRESS", description = "Mail address.")
    @Nullable
    String email;

    @Option(names = "--taxonomy", paramLabel = "CODE", description = "Specialty code, ten characters.")
    @Nullable
    String taxonomy;

    @Option(names = "--submitter", paramLabel = "ID", description = "Our number at the clearinghouse.")
    @Nullable
    String submitter;

    @Option(names = "--receiver", paramLabel = "ID", description = "The clearinghouse's number.")
    @Nullable
    String receiver;

    @Option(names = "--receiver-name", paramLabel = "NAME", description = "The clearinghouse's name.")
    @Nullable
    String receiverName;

    @Option(names = "--test-files", arity = "1", paramLabel = "true|false", description = "Mark files as test.")
    @Nullable
    Boolean testFiles;

    @Option(names = "--clia", paramLabel = "NUMBER", description = "Number of the practice's laboratory.")
    @Nullable
    String clia;

    @Option(
            names = "--mammography",
            paramLabel = "NUMBER",
            description = "Certificate of the practice's mammography unit; claims with mammography name it.")
    @Nullable
    String mammography;

    @Option(
            names = "--mammography-for",
            paramLabel = "CODES",
            description = "What else is done there, divided by blanks; empty for nothing.")
    @Nullable
    String mammographyFor;

    /// The facts with every option that was given put in.
    PracticeFacts over(PracticeFacts facts) {
        requireShapes();
        PostalAddress old = facts.address();
        PostalAddress place = new PostalAddress(
                or(address, old.line1()),
                or(address2, old.line2()),
                or(city, old.city()),
                or(state, old.state()).toUpperCase(Locale.ROOT),
                or(zip, old.zip()));
        Contact who = new Contact(
                or(contact, facts.contact().name()),
                or(phone, facts.contact().phone()),
                or(email, facts.contact().email()));
        Submitter numbers = new Submitter(
                or(submitter, facts.submitter().code()),
                or(receiverName, facts.submitter().receiverName()),
                or(receiver, facts.submitter().receiverCode()),
                Objects.requireNonNullElse(testFiles, facts.submitter().isTest()));
        return new PracticeFacts(
                facts.name(),
                biller.person(facts.person()),
                facts.npi(),
                facts.taxId(),
                or(taxonomy, facts.taxonomy()).toUpperCase(Locale.ROOT),
                place,
                biller.payTo(facts.payTo()),
                who,
                numbers,
                or(clia, facts.clia()).toUpperCase(Locale.ROOT),
                unit(facts.mammography()));
    }

    private MammographyUnit unit(MammographyUnit known) {
        require("--mammography", mammography, MammographyUnit::isCertificate, "a number of at most 50 characters");
        return new MammographyUnit(
                or(mammography, known.certificate()),
                mammographyFor == null
                        ? known.procedures()
                        : Stream.of(mammographyFor.strip().split("[\\s,;]+", -1))
                                .filter(code -> !code.isEmpty())
                                .map(PracticeOptions::procedure)
                                .toList());
    }

    private static ProcedureCode procedure(String code) {
        return ProcedureCode.parse(code)
                .orElseThrow(() ->
                        Refusal.usage("--mammography-for takes codes of five characters; \"" + code + "\" is none."));
    }

    /// Refuses what claims could not carry; an empty text takes a fact back.
    private void requireShapes() {
        require("--state", state, PostalAddress::isState, "a state in two letters, such as NY");
        require("--zip", zip, PostalAddress::isFullZip, "a ZIP code with all nine digits, such as 122070001");
        requireTaxonomy(taxonomy);
        require(
                "--clia",
                clia,
                text -> PracticeFacts.isClia(text.toUpperCase(Locale.ROOT)),
                "a laboratory number, such as 14D0123456");
        require("--email", email, Contact::isEmail, "a mail address, such as desk@example.org");
    }

    static void requireTaxonomy(@Nullable String given) {
        require(
                "--taxonomy",
                given,
                text -> ProviderFacts.isTaxonomy(text.toUpperCase(Locale.ROOT)),
                "a specialty code of ten letters and digits, such as 207Q00000X");
    }

    static void require(String option, @Nullable String given, Predicate<String> shape, String expected) {
        if (given != null && !given.isBlank() && !shape.test(given.strip())) {
            throw Refusal.usage(option + " takes " + expected + "; \"" + given + "\" is none.");
        }
    }

    private static String or(@Nullable String given, String old) {
        return Objects.requireNonNullElse(given, old);
    }
}
