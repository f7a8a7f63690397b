package org.daysheet.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import org.daysheet.desktop.background.Background;
import org.daysheet.desktop.checks.ChecksView;
import org.daysheet.desktop.checks.ChecksViewModel;
import org.daysheet.desktop.claims.ClaimsView;
import org.daysheet.desktop.claims.ClaimsViewModel;
import org.daysheet.desktop.patients.PatientsView;
import org.daysheet.desktop.patients.PatientsViewModel;
import org.daysheet.desktop.shell.PracticeBand;
import org.daysheet.desktop.shell.ShellView;
import org.daysheet.desktop.shell.ShellViewModel;
import org.daysheet.desktop.unlock.UnlockView;
import org.daysheet.desktop.unlock.UnlockViewModel;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Draws every screen, light and dark, with rows in it.
class GalleryTest {
    private static final int WIDTH = 1320;
    private static final int HEIGHT = 820;

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void everyScreenCanBeDrawn(boolean isDark) {
        String tone = isDark ? "-dark" : "";
        List<Path> pictures = List.of(
                Pictures.draw("patients" + tone, () -> shell(0), WIDTH, HEIGHT, isDark, _ -> {}),
                Pictures.draw("claims" + tone, () -> shell(1), WIDTH, HEIGHT, isDark, _ -> {}),
                Pictures.draw("checks" + tone, () -> shell(2), WIDTH, HEIGHT, isDark, GalleryTest::chooseFirst),
                Pictures.draw("checks-posted" + tone, () -> shell(2), WIDTH, HEIGHT, isDark, GalleryTest::post),
                Pictures.draw("unlock" + tone, GalleryTest::door, WIDTH, HEIGHT, isDark, _ -> {}));
        assertThat(pictures).allSatisfy(picture -> assertThat(picture).isNotEmptyFile());
    }

    private static void chooseFirst(Parent root) {
        if (root.lookup("#checks-table") instanceof TableView<?> table) {
            table.getSelectionModel().select(0);
        }
    }

    private static void post(Parent root) {
        chooseFirst(root);
        if (root.lookup("#checks-post") instanceof Button button) {
            button.fire();
        }
    }

    private static Parent shell(int screen) {
        Background background = Pretend.sameThread();
        ShellViewModel model =
                new ShellViewModel(new PracticeBand("Juniper Street Family Medicine", "owner", true), background, 3);
        ShellView shell = new ShellView(
                model,
                List.of(
                        new PatientsView(
                                new PatientsViewModel(text -> Pretend.source(200_000, Pretend::patient), background)),
                        new ClaimsView(new ClaimsViewModel(
                                (filter, text) -> Pretend.source(1_234, Pretend::claim), background)),
                        new ChecksView(new ChecksViewModel(new Pretend.Desk(), background))));
        model.select(screen);
        return shell;
    }

    private static Parent door() {
        return new UnlockView(new UnlockViewModel(
                (folder, passphrase, progress) -> {
                    throw new IllegalStateException("no practice here");
                },
                Pretend.sameThread(),
                _ -> {}));
    }
}
