namespace Interpol.Strategy.Model.Tests;

/// <summary>Documents that something happened to on the way.</summary>
internal static class Damage
{
    /// <summary>Some of the bytes changed, lost, doubled, moved, or followed by nothing: one to four times.</summary>
    public static byte[] To(byte[] document, Random random)
    {
        List<byte> bytes = [.. document];
        for (int times = random.Next(1, 5); times > 0 && bytes.Count > 0; times--)
        {
            int at = random.Next(bytes.Count);
            int length = Math.Min(bytes.Count - at, random.Next(1, random.Next(2) == 0 ? 4 : 400));
            List<byte> part = bytes.GetRange(at, length);
            switch (random.Next(6))
            {
                case 0:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 1:
                    bytes[at] ^= (byte)(1 << random.Next(8));
                    break;
                case 2:
                    bytes.RemoveRange(at, length);
                    break;
                case 3:
                    bytes.InsertRange(at, part);
                    break;
                case 4:
                    bytes.RemoveRange(at, length);
                    bytes.InsertRange(random.Next(bytes.Count + 1), part);
                    break;
                default:
                    if (random.Next(4) == 0)
                    {
                        bytes.RemoveRange(at, bytes.Count - at);
                    }

                    break;
            }
        }

        return [.. bytes];
    }
}
