#if NET10_0_OR_GREATER
using System.Text;

namespace Interpol.Strategy.Model.Tests;

/// <summary>Reads CSV by RFC 4180. It is independent of the library that writes it.</summary>
internal static class CsvReader
{
    private static readonly UTF8Encoding StrictUtf8 =
        new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Returns the rows. Every line, including the last one, must end with CRLF.</summary>
    public static string[][] Read(ReadOnlySpan<byte> utf8)
    {
        string csv = StrictUtf8.GetString(utf8);
        List<string[]> rows = [];
        List<string> row = [];
        for (int i = 0; i < csv.Length;)
        {
            row.Add(csv[i] == '"' ? ReadQuoted(csv, ref i) : ReadUnquoted(csv, ref i));
            if (csv[i] == ',')
            {
                i++;
                if (csv[i] == '\r')
                {
                    row.Add("");
                }
            }

            if (csv[i] == '\r')
            {
                Assert.Equal('\n', csv[i + 1]);
                i += 2;
                rows.Add([.. row]);
                row.Clear();
            }
        }

        Assert.Empty(row);
        Assert.All(rows, each => Assert.Equal(rows[0].Length, each.Length));
        return [.. rows];
    }

    private static string ReadUnquoted(string csv, ref int i)
    {
        int start = i;
        while (csv[i] is not (',' or '\r'))
        {
            Assert.NotEqual('"', csv[i]);
            Assert.NotEqual('\n', csv[i]);
            i++;
        }

        return csv[start..i];
    }

    private static string ReadQuoted(string csv, ref int i)
    {
        var value = new StringBuilder();
        for (i++; csv[i] != '"' || csv[i + 1] == '"'; i++)
        {
            i += csv[i] == '"' ? 1 : 0;
            _ = value.Append(csv[i]);
        }

        i++;
        Assert.True(csv[i] is ',' or '\r');
        return value.ToString();
    }
}
#endif
