using System.Text.Json;

namespace Interpol.Strategy.Model.Benchmarks;

/// <summary>The least that reading JSON can take: nothing is done with what is read.</summary>
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
