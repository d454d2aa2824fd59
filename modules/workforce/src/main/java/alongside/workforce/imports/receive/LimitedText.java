package alongside.workforce.imports.receive;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Keeps the beginning of what is written and drops the rest. */
final class LimitedText extends OutputStream {
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private final int most;

    LimitedText(int most) {
        this.most = most;
    }

    @Override
    public void write(int b) {
        if (kept.size() < most) {
            kept.write(b);
        }
    }

    String text() {
        return kept.toString(StandardCharsets.UTF_8);
    }
}
