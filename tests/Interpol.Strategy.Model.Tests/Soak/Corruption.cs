namespace Interpol.Strategy.Model.Tests;

/// <summary>Corrupts documents at random, as faulty storage and faulty programs do.</summary>
internal static class Corruption
{
    /// <summary>Returns a copy in which bytes are changed, removed, duplicated or moved, one to four times.</summary>
    public static byte[] Apply(byte[] document, Random random)
    {
        List<byte> bytes = [.. document];
        for (int changes = random.Next(1, 5); changes > 0 && bytes.Count > 0; changes--)
        {
            int start = random.Next(bytes.Count);
            int length = Math.Min(bytes.Count - start, random.Next(1, random.Next(2) == 0 ? 4 : 400));
            List<byte> part = bytes.GetRange(start, length);
            switch (random.Next(6))
            {
                case 0:
                    bytes[start] = (byte)random.Next(256);
                    break;
                case 1:
                    bytes[start] ^= (byte)(1 << random.Next(8));
                    break;
                case 2:
                    bytes.RemoveRange(start, length);
                    break;
                case 3:
                    bytes.InsertRange(start, part);
                    break;
                case 4:
                    bytes.RemoveRange(start, length);
                    bytes.InsertRange(random.Next(bytes.Count + 1), part);
                    break;
                default:
                    if (random.Next(4) == 0)
                    {
                        bytes.RemoveRange(start, bytes.Count - start);
                    }

                    break;
            }
        }

        return [.. bytes];
    }
}
