using System.Text.Json;

namespace Interpol.Strategy.Model.Benchmarks;

/// <summary>Reads all tokens of JSON and does nothing with them.</summary>
internal static class JsonTokens
{
    public static int Count(ReadOnlySpan<byte> utf8Json)
    {
        int count = 0;
        for (var reader = new Utf8JsonReader(utf8Json); reader.Read();)
        {
            count++;
        }

        return count;
    }
}
