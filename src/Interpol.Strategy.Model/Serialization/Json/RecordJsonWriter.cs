using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Interpol.Strategy.Model.Serialization;

/// <summary>Writes the properties of one object. Null values and empty lists are omitted.</summary>
internal readonly ref struct RecordJsonWriter
{
    private readonly Utf8JsonWriter _writer;
    private readonly JsonProperties _properties;

    public RecordJsonWriter(Utf8JsonWriter writer, JsonProperties schema)
    {
        _writer = writer;
        _properties = schema;
        writer.WriteStartObject();
    }

    public void End() => _writer.WriteEndObject();

    public void Text<TMember>(TMember member, string? text)
        where TMember : struct, Enum
    {
        if (text is not null)
        {
            _writer.WritePropertyName(GetName(member));
            StringCodec.Instance.Write(_writer, text);
        }
    }

    public void Primitive<TMember, T>(TMember member, T? value)
        where TMember : struct, Enum
        where T : struct, ITextValue<T>
    {
        if (value is { } given)
        {
            // Primitives never contain unpaired surrogates.
            _writer.WritePropertyName(GetName(member));
            StringCodec.WriteLong(_writer, given.ToString());
        }
    }

    public void Name<TMember, T>(TMember member, T? value)
        where TMember : struct, Enum
        where T : struct, Enum
    {
        if (value is { } name)
        {
            _writer.WriteString(GetName(member), EnumCodec<T>.EncodedNames[Unsafe.BitCast<T, int>(name)]);
        }
    }

    public void Number<TMember>(TMember member, int? number)
        where TMember : struct, Enum
    {
        if (number is { } given)
        {
            _writer.WriteNumber(GetName(member), given);
        }
    }

    public void Number<TMember>(TMember member, decimal? number)
        where TMember : struct, Enum
    {
        if (ExactDecimal.FormatNegativeZero(number) is { } zero)
        {
            _writer.WritePropertyName(GetName(member));
            _writer.WriteRawValue(zero);
        }
        else if (number is { } given)
        {
            _writer.WriteNumber(GetName(member), given);
        }
    }

    public void Day<TMember>(TMember member, DateOnly? day)
        where TMember : struct, Enum
    {
        if (day is { } given)
        {
            Span<char> text = stackalloc char[DocumentJsonReader.DayFormat.Length];
            _ = given.TryFormat(text, out _, DocumentJsonReader.DayFormat, CultureInfo.InvariantCulture);
            _writer.WriteString(GetName(member), text);
        }
    }

    public void Record<TMember, T>(TMember member, T? record, JsonCodec<T> codec)
        where TMember : struct, Enum
        where T : class
    {
        if (record is not null)
        {
            _writer.WritePropertyName(GetName(member));
            codec.Write(_writer, record);
        }
    }

    public void List<TMember, T>(TMember member, EquatableList<T> list, JsonCodec<T> item, bool isWrittenEmpty = false)
        where TMember : struct, Enum
        where T : notnull
    {
        if (!list.IsEmpty || isWrittenEmpty)
        {
            _writer.WritePropertyName(GetName(member));
            _writer.WriteStartArray();
            foreach (T each in list.AsSpan())
            {
                item.Write(_writer, each);
            }

            _writer.WriteEndArray();
        }
    }

    private JsonEncodedText GetName<TMember>(TMember member)
        where TMember : struct, Enum => _properties.GetEncodedName(Unsafe.BitCast<TMember, int>(member));
}
