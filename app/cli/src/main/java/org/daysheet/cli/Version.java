package org.daysheet.cli;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/// Says which Daysheet this is, from the manifest of its jar.
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String version =
                Objects.requireNonNullElse(Version.class.getPackage().getImplementationVersion(), "(development)");
        return new String[] {"Daysheet " + version, "Java " + Runtime.version()};
    }
}
