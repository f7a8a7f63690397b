package org.daysheet.billing.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.daysheet.billing.problem.BillingException;
import org.daysheet.types.id.SubmissionId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class OutFolderTest {
    private static final String NAME = "daysheet-000000007.837";

    @TempDir
    private Path place;

    @Test
    void aFileThatCannotGetItsNameSaysThatItsClaimsAreBookedAndHowToWriteIt() throws IOException {
        OutFolder folder = OutFolder.open(place, "ours1234");
        folder.stage(NAME, "ours".getBytes(StandardCharsets.US_ASCII));
        Path target = Files.writeString(place.resolve(NAME), "theirs");

        assertThatThrownBy(() -> folder.finish(NAME, new SubmissionId(4)))
                .isInstanceOfSatisfying(
                        BillingException.class,
                        problem -> assertThat(problem.key()).isEqualTo("submission.file.unnamed"))
                .hasMessage("The claims are booked as sent in file 4, but daysheet-000000007.837 could not be put into "
                        + place + ". Do not send them again: write the file once more to another folder, from the list"
                        + " of files sent or with \"daysheet claims export --again 4 --out DIR\".");

        assertThat(target).hasContent("theirs");
        assertThat(folder.unfinished()).containsExactly(NAME);
        Files.delete(target);
        folder.finish(NAME, new SubmissionId(4));
        assertThat(target).hasContent("ours");
    }

    @Test
    void unfinishedFilesOfOtherPracticesAreNotSeen() throws IOException {
        OutFolder.open(place, "theirs12").stage(NAME, "theirs".getBytes(StandardCharsets.US_ASCII));

        assertThat(OutFolder.open(place, "ours1234").unfinished()).isEmpty();
        assertThat(OutFolder.open(place, "theirs12").unfinished()).containsExactly(NAME);
    }
}
