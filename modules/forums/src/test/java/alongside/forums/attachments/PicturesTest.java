package alongside.forums.attachments;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PicturesTest {
    static final String PLACE = "Exif\0\0GPSLatitude 52.0";

    /**
     * A picture as a camera writes it: with where it was taken, at its beginning and at its end.
     */
    static byte[] taken() throws IOException {
        var out = new ByteArrayOutputStream();
        var picture = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(3, 4, 0xff0000);
        ImageIO.write(picture, "jpg", out);
        var plain = out.toByteArray();
        var with = new ByteArrayOutputStream();
        with.write(plain, 0, 2);
        var place = PLACE.getBytes(ISO_8859_1);
        with.write(new byte[] {(byte) 0xff, (byte) 0xe1, 0, (byte) (place.length + 2)});
        with.write(place);
        with.write(plain, 2, plain.length - 2);
        with.write(place);
        return with.toByteArray();
    }

    @Test
    void whereAPictureWasTakenIsTakenOutAndThePictureStays() throws IOException {
        var sent = taken();
        var kept = Pictures.plain(FileKind.JPEG, sent);
        assertThat(new String(sent, ISO_8859_1)).contains("GPSLatitude");
        assertThat(new String(kept, ISO_8859_1)).doesNotContain("Exif", "GPSLatitude");
        var before = ImageIO.read(new ByteArrayInputStream(sent));
        var after = ImageIO.read(new ByteArrayInputStream(kept));
        assertThat(after.getWidth()).isEqualTo(40);
        assertThat(after.getRGB(3, 4)).isEqualTo(before.getRGB(3, 4));
    }

    @Test
    void ofAPngTheWordsAreTakenOut() throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(4, 3, BufferedImage.TYPE_INT_RGB), "png", out);
        var plain = out.toByteArray();
        var with = new ByteArrayOutputStream();
        with.write(plain, 0, 33);
        with.write(new byte[] {0, 0, 0, 4});
        with.write("tEXtGPS!".getBytes(ISO_8859_1));
        with.write(new byte[4]);
        with.write(plain, 33, plain.length - 33);
        assertThat(Pictures.plain(FileKind.PNG, with.toByteArray())).isEqualTo(plain);
    }

    @Test
    void aBrokenPictureIsNoTrouble() {
        var broken = new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe1, 0x7f, 0x7f, 1};
        assertThat(Pictures.plain(FileKind.JPEG, broken)).hasSizeLessThan(10);
        var endless = new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0, 0, 0, 1, 2};
        assertThat(Pictures.plain(FileKind.JPEG, endless)).isNotNull();
    }
}
