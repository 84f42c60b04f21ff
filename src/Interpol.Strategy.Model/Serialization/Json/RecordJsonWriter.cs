using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Interpol.Strategy.Model.Serialization;

/// <summary>Writes the properties of one object. Null values and empty lists are omitted.</summary>
internal readonly ref partial struct RecordJsonWriter
{
    private readonly Utf8JsonWriter _writer;
    private readonly JsonProperties _properties;

    /// <summary>Starts to write an object, unless it is already started.</summary>
    public RecordJsonWriter(Utf8JsonWriter writer, JsonProperties schema, bool isStarted = false)
    {
        _writer = writer;
        _properties = schema;
        if (!isStarted)
        {
            writer.WriteStartObject();
        }
    }

    public void End() => _writer.WriteEndObject();

    public void Text<TMember>(TMember member, string? text)
        where TMember : struct, Enum
    {
        if (text is not null)
        {
            StringCodec.WriteProperty(_writer, GetName(member), StringCodec.Writable(text));
        }
        else
        {
            _properties.ThrowIfRequired(Unsafe.BitCast<TMember, int>(member));
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
