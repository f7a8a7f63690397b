package org.daysheet.cli.command;

import java.util.stream.Collectors;
import org.daysheet.billing.Office;
import org.daysheet.billing.practice.PersonName;
import org.daysheet.billing.practice.Practice;
import org.daysheet.billing.practice.PracticeFacts;
import org.daysheet.cli.console.Shell;
import org.daysheet.cli.output.Document;
import org.daysheet.types.code.ProcedureCode;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;

/// `daysheet practice show`: what the practice says about itself.
@Command(
        name = "show",
        description = "Shows what the practice says about itself on claims and statements.",
        footerHeading = "%nExamples:%n",
        footer = "  daysheet --practice ~/practice practice show")
public final class PracticeShowCommand extends OfficeCommand {
    /// The command of one run.
    public PracticeShowCommand(Shell shell) {
        super(shell);
    }

    @Override
    int run(Office office) {
        return done(document(office.practices().practice()));
    }

    static Document document(Practice practice) {
        PracticeFacts facts = practice.facts();
        @Nullable PersonName person = facts.person();
        return new Document()
                .fact("name", "Name", facts.name())
                .fact("last", "Bills as", person == null ? "" : person.last())
                .fact("first", "", person == null ? "" : person.first())
                .fact("middle", "", person == null ? "" : person.middle())
                .fact("suffix", "", person == null ? "" : person.suffix())
                .fact("npi", "NPI", facts.npi().toString())
                .fact("taxId", "Tax number", facts.taxId().toString())
                .fact("taxonomy", "Taxonomy", facts.taxonomy())
                .fact("clia", "CLIA number", facts.clia())
                .fact("mammography", "Mammography unit", facts.mammography().certificate())
                .fact(
                        "mammographyFor",
                        "Also done there",
                        facts.mammography().procedures().stream()
                                .map(ProcedureCode::value)
                                .collect(Collectors.joining(" ")))
                .fact("address", "Address", facts.address().line1())
                .fact("address2", "", facts.address().line2())
                .fact("city", "City", facts.address().city())
                .fact("state", "State", facts.address().state())
                .fact("zip", "ZIP", facts.address().zip())
                .fact("payTo", "Checks go to", facts.payTo().line1())
                .fact("payTo2", "", facts.payTo().line2())
                .fact("payToCity", "", facts.payTo().city())
                .fact("payToState", "", facts.payTo().state())
                .fact("payToZip", "", facts.payTo().zip())
                .fact("contact", "Contact", facts.contact().name())
                .fact("phone", "Phone", facts.contact().phone())
                .fact("email", "Mail", facts.contact().email())
                .fact("submitter", "Our number", facts.submitter().code())
                .fact("receiver", "Clearinghouse", facts.submitter().receiverCode())
                .fact("receiverName", "Its name", facts.submitter().receiverName())
                .fact("testFiles", "Test files", facts.submitter().isTest())
                .fact("timeZone", "Time zone", practice.zone().getId())
                .fact("demo", "Demo", practice.isDemo());
    }
}
